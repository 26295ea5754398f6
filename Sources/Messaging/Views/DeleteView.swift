import REST

/// `DELETE delete/<id>/`: deletes a message that the user sent or received.
struct DeleteView: MessageView, DestroyAPIView {
    let messaging: MessagingApp
    let description = "Delete a message that you sent or received."
}
