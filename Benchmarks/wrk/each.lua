-- One request for each id from WRK_FIRST on: WRK_METHOD WRK_PATH<id>/. After WRK_LAST it starts again.
dofile(os.getenv("WRK_REPORT"))

local method, path = os.getenv("WRK_METHOD"), os.getenv("WRK_PATH")
local first, last = tonumber(os.getenv("WRK_FIRST")), tonumber(os.getenv("WRK_LAST"))
local id = first - 1

function request()
  id = id < last and id + 1 or first
  return wrk.format(method, path .. id .. "/")
end
