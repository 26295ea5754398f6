import Settings
print("manage")
