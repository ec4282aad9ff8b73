using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Connectors.Mail;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Connectors.Folder;

/// <summary>
/// Writes messages into a folder, one file each, named by its key: the same message again is the same file. For development, and for centres whose
/// messages another program fetches.
/// </summary>
internal sealed class FolderSender(string channel, string folder, string from) : IMessageSender
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Channel => channel;

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        var name = $"{message.Key:N}.{(channel == "Email" ? "eml" : "json")}";
        var half = Path.Combine(folder, name + ".part");
        try
        {
            Directory.CreateDirectory(folder);
            await using (var file = File.Create(half))
                await WriteAsync(message, file, cancellation);
            File.Move(half, Path.Combine(folder, name), overwrite: true); // whoever watches the folder sees whole files only
            return SendOutcome.Sent(name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return SendOutcome.Failed("FOLDER_NOT_WRITABLE");
        }
    }

    private Task WriteAsync(OutgoingMessage message, Stream file, CancellationToken cancellation) => channel == "Email"
        ? MailText.Of(message, from).WriteToAsync(file, cancellation)
        : JsonSerializer.SerializeAsync(file, new { To = message.Address, message.Text, message.Key }, Json, cancellation);
}
