using System.Text.Json;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Inbox;
using static ApprovalHub.Designer.Server.First.ReadingByHand;

namespace ApprovalHub.Designer.Server.First;

/// <summary>Reads a page of the inbox.</summary>
internal static class InboxReading
{
    public static Page<InboxLine> Page(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        (IReadOnlyList<InboxLine>? items, string? next) = (null, null);
        while (NextMember(ref json) is { } member)
        {
            switch (member)
            {
                case "items": items = List(ref json, Line); break;
                case "next": next = json.GetString(); break;
                default: json.Skip(); break;
            }
        }
        return new Page<InboxLine>(Must(items, "items"), next);
    }

    private static InboxLine Line(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        var read = new LineRead();
        while (NextMember(ref json) is { } member)
        {
            if (!read.TakeText(member, ref json) && !read.TakeOther(member, ref json))
                json.Skip();
        }
        return read.Made();
    }
}
