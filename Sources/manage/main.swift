import ArgumentParser
import Configuration
import GRDB
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
print("hi")
