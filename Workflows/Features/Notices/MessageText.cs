using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Notices;

/// <summary>Makes the text of a message from its template and its values.</summary>
public sealed class MessageText(MessageTemplates templates, PublicAddress address)
{
    /// <summary>Subject and text, or null where there is no template for it.</summary>
    public (string Subject, string Text)? Of(Message message) =>
        templates.Find(message.Code, message.Channel)?.Fill(NoticeArgs.Of(message.Args).With(MessageCode.Site, SiteFor(message)));

    /// <summary>The public page for applicants, the house's own for staff.</summary>
    private string SiteFor(Message message) => new Uri(address.Root, message.PersonId is null ? "public/track" : "notices").ToString();
}
