# Kills itself.
# expect: The program ended with status 137, as when signal 9 ends it\.
# unprotected: unsafe: it gains nothing but its own end
kill KILL => $$;
