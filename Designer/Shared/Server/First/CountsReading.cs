using System.Text.Json;
using ApprovalHub.Api.Contracts.Inbox;
using static ApprovalHub.Designer.Server.First.ReadingByHand;

namespace ApprovalHub.Designer.Server.First;

/// <summary>Reads the numbers on top of the inbox.</summary>
internal static class CountsReading
{
    public static InboxCounts Counts(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        (InboxCounts.Buckets? mine, InboxCounts.Buckets? pool, InboxCounts.Buckets? standIn) = (null, null, null);
        (int? done, int? following) = (null, null);
        while (NextMember(ref json) is { } member)
        {
            switch (member)
            {
                case "mine": mine = Buckets(ref json); break;
                case "pool": pool = Buckets(ref json); break;
                case "standIn": standIn = Buckets(ref json); break;
                case "doneToday": done = Number(ref json); break;
                case "following": following = Number(ref json); break;
                default: json.Skip(); break;
            }
        }
        return new InboxCounts
        {
            Mine = Must(mine, "mine"),
            Pool = Must(pool, "pool"),
            StandIn = Must(standIn, "standIn"),
            DoneToday = Must(done, "doneToday"),
            Following = Must(following, "following"),
        };
    }

    private static InboxCounts.Buckets Buckets(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        (int? overdue, int? today, int? soon, int? later) = (null, null, null, null);
        while (NextMember(ref json) is { } member)
        {
            switch (member)
            {
                case "overdue": overdue = Number(ref json); break;
                case "today": today = Number(ref json); break;
                case "soon": soon = Number(ref json); break;
                case "later": later = Number(ref json); break;
                default: json.Skip(); break;
            }
        }
        return new InboxCounts.Buckets(Must(overdue, "overdue"), Must(today, "today"), Must(soon, "soon"), Must(later, "later"));
    }
}
