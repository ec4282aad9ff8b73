using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Endings
{
    [HubFact]
    public async Task An_application_is_withdrawn_before_the_decision_only()
    {
        await using var hub = await Hub.OpenAsync();
        var withdrawn = await hub.FoodReviewed();
        var decided = await hub.FoodGranted();

        await Refused.With("ALREADY_DECIDED", () => hub.As(Hub.Clerk).Withdraw(decided));
        Assert.Equal((CaseState.Ended, "Withdrawn"), (await hub.Withdraw(withdrawn)) is var end ? (end.State, end.Result) : default);
    }

    [HubFact]
    public async Task Only_the_applicants_side_withdraws_and_says_why()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await Refused.With("NOT_FOR_THE_APPLICANT", () => hub.As("scjg-rev1").Withdraw(food));
        await Refused.With("TEXT_MISSING", () => hub.As(Hub.Clerk).Withdraw(food, " "));
    }

    [HubFact]
    public async Task Online_the_query_code_opens_the_case_and_a_wrong_one_says_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        hub.AsNobody();

        await Refused.With("CASE_OR_CODE_WRONG", () => Withdraw(food.Number, "00000000"));
        await Refused.With("CASE_OR_CODE_WRONG", () => Withdraw(food.Number + "9", food.QueryCode!));
        Assert.Equal("Withdrawn", (await Withdraw(food.Number, food.QueryCode!)).Result);
        Task<ActAnswer> Withdraw(string number, string code) => hub.Ask((ApplicantActs.Handler h) =>
            h.WithdrawOnlineAsync(number, code, new ApplicantActs.Withdrawal("不办了"), null, CancellationToken.None));
    }

    [HubTheory]
    [InlineData("Voided")]
    [InlineData("EnteredByMistake")]
    [InlineData("Forwarded")]
    [InlineData("Returned")]
    public async Task Each_end_from_outside_is_kept_apart(string result)
    {
        await using var hub = await Hub.OpenAsync();
        // 退件 is for applications that were never accepted; an accepted one is granted or denied (许可法 §38).
        var food = result == "Returned" ? await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company) : await hub.FoodAccepted();

        await Refused.With("TERMINATE_NOT_YOURS", () => Terminate(hub, food, result, "scjg-rev1"));
        await Refused.With("TERMINATE_NOT_YOURS", () => Terminate(hub, food, result, "zwfw-sup1"));
        await Refused.With("END_UNKNOWN", () => Terminate(hub, food, "Granted"));
        await Refused.With("TEXT_MISSING", () => Terminate(hub, food, result, reason: ""));
        Assert.Equal((CaseState.Ended, result), (await Terminate(hub, food, result)) is var end ? (end.State, end.Result) : default);
        Assert.All((await hub.Case(food)).Tasks, t => Assert.False(t.IsOpen));
    }

    [HubFact]
    public async Task An_accepted_application_is_not_returned()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await Refused.With("INTAKE_ALREADY_ACCEPTED", () => Terminate(hub, food, "Returned"));
    }

    [HubFact]
    public async Task After_its_end_nothing_happens_to_a_case()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");
        await Terminate(hub, food, "Voided");

        await Refused.With("CASE_ENDED", () => hub.As("scjg-rev1").CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意")));
        await Refused.With("CASE_ENDED", () => hub.As(Hub.Clerk).Withdraw(food));
        await Refused.With("CASE_ENDED", () => Terminate(hub, food, "Returned"));
        Assert.Empty(await hub.At("2026-12-01 09:00").Sweep(food));
    }

    private static Task<ActAnswer> Terminate(Hub hub, ActAnswer on, string result, string by = "scjg-head", string reason = "重复录入") =>
        hub.As(by).Ask((TerminateCase.Handler h) => h.HandleAsync(new(on.CaseId), new(result, reason), CancellationToken.None));
}
