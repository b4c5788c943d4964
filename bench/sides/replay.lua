-- For wrk: posts the same body again and again. Arguments: the file of the body.

function init(arguments)
    local file = assert(io.open(arguments[1], "rb"))
    wrk.method = "POST"
    wrk.body = file:read("*a")
    wrk.headers["Content-Type"] = "application/json"
    local ready = wrk.format()
    request = function() return ready end
end
