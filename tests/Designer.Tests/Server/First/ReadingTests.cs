using System.Text.Json;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Tests.Server.First;

/// <summary>The answers that are read by hand say what the serializer says, member by member.</summary>
public sealed class ReadingTests
{
    private static readonly DateTimeOffset At = new(2026, 9, 18, 9, 30, 15, TimeSpan.FromHours(8));

    public static TheoryData<object> Samples => [Who, new Page<InboxLine>([Line], "key"), Counts, Year];

    private static SessionResponse Who => new()
    {
        PersonId = Guid.CreateVersion7(),
        Name = "刘卫东",
        DepartmentCode = "SCJG",
        Posts = [new("Reviewer", "SCJG", "SCJG-REV", "12", "陈欣然")],
    };

    private static InboxLine Line => new()
    {
        TaskId = Guid.CreateVersion7(),
        Step = "审查",
        NodeId = "review",
        CaseId = Guid.CreateVersion7(),
        CaseNumber = "114107020918000001",
        MatterCode = "11410702MB9010010H4000101001000",
        MatterName = "食品经营许可（\"新办\"）",
        DepartmentCode = "SCJG",
        Applicant = "新乡市红旗区䶮腾餐饮有限公司",
        Lane = "Green",
        Channel = "Counter",
        OpenedAt = At,
        DueAt = At.AddDays(3),
        Overdue = true,
        Card = "Yellow",
        WorkDaysLeft = -2,
        PromisedDue = new DateOnly(2026, 10, 9),
        Assignee = "刘卫东",
        OnBehalfOf = "陈欣然",
        QuickActs = ["claim", "approve"],
        Part = "1/3",
        AlsoAsked = [""],
        AlsoDone = ["王建国"],
        Outcomes = ["Passed"],
        Outcome = "Passed",
        EndedAt = At.AddHours(2),
        Revision = 7,
    };

    private static InboxCounts Counts => new() { Mine = new(1, 2, 3, 4), Pool = new(5, 6, 7, 8), StandIn = new(9, 10, 11, 12), DoneToday = 13, Following = 14 };

    private static YearResponse Year => new()
    {
        Year = 2026,
        Published = true,
        Source = "国办发明电〔2025〕7号",
        ImportedAt = At,
        WorkDays = 248,
        Off = [new(2026, 10, 1)],
        Holidays = [new(new(2026, 10, 1), new(2026, 10, 7))],
        Worked = [new(2026, 9, 20)],
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_member_is_read(object sample)
    {
        var text = JsonSerializer.Serialize(sample, sample.GetType(), HubJson.Plain);
        Assert.Empty(Bare(JsonDocument.Parse(text).RootElement, ""));

        var read = JsonSerializer.Deserialize(text, sample.GetType(), HubJson.Options);

        Assert.Equal(text, JsonSerializer.Serialize(read, sample.GetType(), HubJson.Plain));
        Assert.Equal(text, JsonSerializer.Serialize(read, sample.GetType(), HubJson.Options));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_not_known_is_passed_over(object sample)
    {
        var text = JsonSerializer.Serialize(sample, sample.GetType(), HubJson.Plain);
        var newer = text.Replace("{", """{"newer":{"a":[1,{"b":null}]},""", StringComparison.Ordinal);

        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(newer, sample.GetType(), HubJson.Options), sample.GetType(), HubJson.Plain));
    }

    [Theory]
    [InlineData("caseId")]
    [InlineData("step")]
    [InlineData("revision")]
    [InlineData("outcomes")]
    public void What_must_be_there_is_missed(string member)
    {
        var text = JsonSerializer.Serialize(new Page<InboxLine>([Line], null), HubJson.Plain).Replace($"\"{member}\"", "\"other\"", StringComparison.Ordinal);

        Assert.Contains(member, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Page<InboxLine>>(text, HubJson.Options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-9-18")]
    [InlineData("2026-09-1x")]
    [InlineData("2026/09/18")]
    public void A_day_is_written_in_one_way(string day)
    {
        var text = JsonSerializer.Serialize(Year, HubJson.Plain).Replace("2026-09-20", day, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<YearResponse>(text, HubJson.Options));
    }

    /// <summary>Members of a sample that nobody filled: a new one of the contracts, which the reading by hand may not know.</summary>
    private static IEnumerable<string> Bare(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(member => Bare(member.Value, $"{path}/{member.Name}")),
        JsonValueKind.Array when at.GetArrayLength() > 0 => at.EnumerateArray().SelectMany(item => Bare(item, path)),
        JsonValueKind.String or JsonValueKind.True => [],
        JsonValueKind.Number when at.GetInt32() != 0 => [],
        _ => [path],
    };
}
