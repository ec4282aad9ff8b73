using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ApprovalHub.Domain.Sync;

public sealed partial class InboundMessage
{
    /// <summary>How the number of a file begins: behind it stand the case, so that the files of one are found together, and what makes it one of its message.</summary>
    private const string FileMark = "file:";

    /// <summary>附件: a file that a message names, to be fetched for its case. The same file of the same message is the same.</summary>
    /// <param name="message">The message, which has become or was about the case.</param>
    /// <param name="subject">The case.</param>
    /// <param name="file">Its place among the message's files, and what is said of it, as JSON.</param>
    /// <param name="now">Now.</param>
    public static InboundMessage FileOf(InboundMessage message, (Guid Id, string Number) subject, (int Place, string Payload) file, DateTimeOffset now)
    {
        var own = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{message.Platform}\n{message.Number}\n{file.Place}")));
        var number = FilesOf(subject.Id) + Convert.ToHexStringLower(own)[..16];
        return new InboundMessage((message.Platform, number, file.Place), InboundKind.File, message.SentAt, file.Payload, now) { CaseId = subject.Id, CaseNumber = subject.Number };
    }

    /// <summary>How the numbers of a case's files begin.</summary>
    public static string FilesOf(Guid caseId) => $"{FileMark}{caseId:N}:";

    /// <summary>It cannot be had now, or not be looked at: it is tried again, and says why.</summary>
    /// <param name="until">Not before.</param>
    /// <param name="code">Code of the refusal.</param>
    /// <param name="args">The values that it names, as JSON.</param>
    public void Wait(DateTimeOffset until, string code, string? args)
    {
        Move(InboundState.Waiting, until);
        (Fault, FaultArgs) = (code, args);
    }
}
