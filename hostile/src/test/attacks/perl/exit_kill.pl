# Kills itself, which its exit status alone tells.
# expect: -
# unprotected: unsafe: it gains nothing but its own end
kill KILL => $$;
