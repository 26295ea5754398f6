import Testing

/// Tests with sockets. They block threads while they wait, so they run one after the other.
@Suite(.serialized) enum ServerTests {}
