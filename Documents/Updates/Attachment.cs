namespace ApprovalHub.Documents.Updates;

/// <summary>A file that travels inside a paper's PDF, for machines: what people read is the paper itself.</summary>
/// <param name="Name">File name, ASCII.</param>
/// <param name="Description">What it is, for readers that list attachments.</param>
/// <param name="MediaType">For example <c>application/json</c>.</param>
/// <param name="Bytes">The file.</param>
internal sealed record Attachment(string Name, string Description, string MediaType, byte[] Bytes);
