"""Makes up requests, sends them to two servers, and sorts the differences between the answers."""
