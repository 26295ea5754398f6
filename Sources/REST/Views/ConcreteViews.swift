import ORM
import Web

/// `GET` of all rows.
public protocol ListAPIView: ModelAPIView {}
extension ListAPIView {
    public var handlers: [ViewHandler] { [.get(list)] }
}

/// `GET` of one row.
public protocol RetrieveAPIView: ModelAPIView {}
extension RetrieveAPIView {
    public var handlers: [ViewHandler] { [.get(retrieve)] }
}

/// `DELETE` of one row.
public protocol DestroyAPIView: ModelAPIView {}
extension DestroyAPIView {
    public var handlers: [ViewHandler] { [.delete(destroy)] }
}

/// `PUT` and `PATCH` of one row.
public protocol UpdateAPIView: ModelAPIView {}
extension UpdateAPIView {
    public var handlers: [ViewHandler] { [.put(update), .patch(partialUpdate)] }
}

/// `GET` of all rows, and `POST`.
public protocol ListCreateAPIView: ModelAPIView {}
extension ListCreateAPIView {
    public var handlers: [ViewHandler] { [.get(list), .post(create)] }
}

/// `GET`, `PUT` and `PATCH` of one row.
public protocol RetrieveUpdateAPIView: ModelAPIView {}
extension RetrieveUpdateAPIView {
    public var handlers: [ViewHandler] { [.get(retrieve), .put(update), .patch(partialUpdate)] }
}

/// `GET` and `DELETE` of one row.
public protocol RetrieveDestroyAPIView: ModelAPIView {}
extension RetrieveDestroyAPIView {
    public var handlers: [ViewHandler] { [.get(retrieve), .delete(destroy)] }
}

/// Everything with one row.
public protocol RetrieveUpdateDestroyAPIView: ModelAPIView {}
extension RetrieveUpdateDestroyAPIView {
    public var handlers: [ViewHandler] {
        [.get(retrieve), .put(update), .patch(partialUpdate), .delete(destroy)]
    }
}
