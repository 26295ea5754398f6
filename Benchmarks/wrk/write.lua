-- Sends one message after another.
dofile(os.getenv("WRK_REPORT"))

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"receiver": "' .. os.getenv("WRK_RECEIVER") .. '", "subject": "Measured", "message": "'
  .. string.rep("durable ", 25) .. '"}'
