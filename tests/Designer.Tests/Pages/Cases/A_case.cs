using System.Globalization;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Pages.Cases;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>Cases as the server would answer them.</summary>
internal static class A_case
{
    public static readonly DateTimeOffset Nine = new(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8));

    public static CaseResponse Of(string state, IReadOnlyList<CaseResponse.TaskValue> tasks, IReadOnlyList<CaseResponse.MaterialValue>? materials = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = "11410702MB9010010H4000101001000202609180001",
        Revision = 3,
        MatterCode = "11410702MB9010010H4000101001000",
        MatterName = "食品经营许可(新办)",
        DepartmentCode = "SCJG",
        DepartmentName = "市场监管",
        Rules = new CaseRules { MatterVersion = 1, Signers = ["李明"], Procedures = [] },
        Channel = "Counter",
        Lane = "Normal",
        State = state,
        Applicant = new CaseResponse.ApplicantValue("Person", "李明", "11010519491231002X", "13800138000", null, null),
        ReceivedByName = "常建国",
        ReceivedAt = Nine,
        Tasks = tasks,
        Materials = materials ?? [],
        Stops = [],
        Extensions = [],
    };

    public static CaseResponse.TaskValue Task(string key, string node, string name, string state = "Open", string? who = null) => new(
        Guid.CreateVersion7(), key, node, "ApprovalHub.Review", name, "SCJG", state, ["Passed", "Failed"], who, Nine, null, null,
        state == "Done" ? "Passed" : null, state == "Done" ? "同意" : null, null, state == "Done" ? Nine.AddHours(1) : null, state == "Done" ? who : null, null)
    { DepartmentName = "市场监管" };

    public static CaseResponse.MaterialValue Material(string code, string name) => new(code, name, true, true, 1, 0, "Paper", null, null, false);

    public static Say Say()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var clock = new HubClock(new FakeTimeProvider(Nine.ToUniversalTime()));
        return new Say(AllTexts.New(), clock, new WorkDays(new NoHolidays(), clock));
    }

    public static EventWords Sentences() => new(AllTexts.New(), Say());

    private sealed class NoHolidays : ICalendarApi
    {
        public Task<YearResponse> ReadAsync(int year, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<DueResponse> DueAsync(DateOnly start, int amount, string unit, string[]? stops, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<CountResponse> CountAsync(DateOnly start, int amount, string unit, string[]? stops, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<YearCheckResponse> CheckAsync(YearFileRequest request, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<YearResponse> ImportAsync(ImportYearRequest request, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
