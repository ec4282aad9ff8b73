using System.Text.Json;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>What the server says of moves of cases.</summary>
internal static class MoveAnswers
{
    public static readonly Guid Id = Guid.CreateVersion7();

    public static string Text(object answer) => JsonSerializer.Serialize(answer, HubJson.Options);

    public static TemplateLine Version(int version, int open = 0) => new()
    {
        Id = "joint",
        Version = version,
        Name = "联办件",
        EffectiveFrom = new(2026, 9, version),
        PublishedBy = "甲",
        PublishedAt = DateTimeOffset.UnixEpoch,
        MayRetire = false,
        InForce = version == 2,
        Matters = 1,
        OpenCases = open,
    };

    public static TemplateMoveLine Move(string state) => new()
    {
        Id = Id,
        TemplateId = "joint",
        From = 1,
        To = 2,
        Reason = "新版本环节更清楚",
        State = state,
        ProposedBy = "谢慧敏",
        ProposedAt = DateTimeOffset.UnixEpoch,
        ConfirmedBy = state is "Confirmed" or "Done" ? "段明哲" : null,
        ConfirmedAt = state is "Confirmed" or "Done" ? DateTimeOffset.UnixEpoch : null,
        DroppedBy = state == "Dropped" ? "段明哲" : null,
        DropReason = state == "Dropped" ? "先不迁" : null,
        Revision = Guid.CreateVersion7(),
    };

    /// <summary>A move with a case in each of some states.</summary>
    public static TemplateMoveResponse Sheet(string state, bool mayConfirm, params string[] cases) => new(Move(state), new Dictionary<string, string>(),
        [.. cases.Select((c, i) => new TemplateMoveResponse.Outcome(Guid.CreateVersion7(), $"2026-{i + 1}", "食品经营许可", c, ["审查"], true,
            c == "Refused" ? "办件已变化。" : null, c == "Refused" ? "请重新试算。" : null))], mayConfirm);

    public static MoveForeseen Foreseen(params bool[] possible) => new(possible.Length, [.. possible.Select((p, i) => new MoveForeseen.Line
    {
        CaseId = Guid.CreateVersion7(),
        Number = $"2026-{i + 1}",
        MatterName = "食品经营许可",
        DepartmentName = "市场监管",
        Revision = 3,
        SeesCase = false,
        Now = ["审查"],
        Then = p ? ["审查"] : [],
        Possible = p,
        Reasons = p ? [] : [new("MOVE_MATTER_UNFIT", "", "", "第 2 版流程不符合该事项版本的要求（1 处）。", null)],
        Notes = [],
    })]);
}
