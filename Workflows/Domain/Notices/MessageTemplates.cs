namespace ApprovalHub.Domain.Notices;

/// <summary>All texts of messages, read and checked once when the program starts.</summary>
public sealed class MessageTemplates(IReadOnlyList<MessageTemplate> templates)
{
    /// <summary>Messages that have no text by some way: each of them would be given up.</summary>
    public static IEnumerable<string> Missing(IReadOnlyList<MessageTemplate> templates) =>
        MessageCode.All.SelectMany(c => Ways(c.Code).Select(way => (c.Code, way)))
            .Where(want => !templates.Any(t => t.Code == want.Code && t.Channel == want.way)).Select(want => $"{want.Code} {want.way}");

    public MessageTemplate? Find(string code, MessageChannel channel) => templates.FirstOrDefault(t => t.Code == code && t.Channel == channel);

    /// <summary>Staff are told in-app and by e-mail.</summary>
    private static MessageChannel[] Ways(string code) =>
        code.StartsWith("Staff.", StringComparison.Ordinal) ? [MessageChannel.Email] : [MessageChannel.Sms, MessageChannel.Email];
}
