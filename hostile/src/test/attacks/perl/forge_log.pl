# Writes a line into the log that looks like the host's own about another script.
# expect: x.*
# unprotected: unsafe: the log is the same under every policy
use strict;
use warnings;
use Dispatcher;

Dispatcher->log("x\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB of 1 MiB\r\nGAINED\e[2J");
