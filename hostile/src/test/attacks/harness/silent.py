# Does nothing, so that there is no line for the operator.
# expect: limit cpu: .*
# unprotected: unsafe: it is no attack
