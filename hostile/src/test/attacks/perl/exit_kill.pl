# Kills itself.
# expect: .*(KILL|signal|killed).*
# unprotected: unsafe: it gains nothing but its own end
kill KILL => $$;
