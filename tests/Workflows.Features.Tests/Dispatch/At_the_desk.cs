using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Dispatch;

/// <summary>统一出件: what the desk sees and does besides handing over.</summary>
public sealed class At_the_desk
{
    private static readonly IdempotencyKey Key = new("person/test", "reminder-1", "hash");

    [HubFact]
    public async Task Whichever_result_is_searched_for_all_of_the_applicant_lie_ready_together()
    {
        await using var hub = await Hub.OpenAsync();
        var (one, two) = (await hub.FoodGranted(), await hub.FoodGranted());
        var receipt = (await hub.Case(two)).Papers.First(p => p.Kind == "Receipt");

        foreach (var words in new[] { one.Number, receipt.Number, $"https://sp.hongqi.gov.cn/verify/{receipt.VerifyCode.ToUpperInvariant()}", "440524188001010014" })
            Assert.Equal(new[] { one.CaseId, two.CaseId }.Order(), (await Ready(hub, words)).Single().Results.Select(r => r.Case.Id).Order());
        Assert.Empty(await Ready(hub, "https://sp.hongqi.gov.cn/verify/000000000000000000000000"));
    }

    [HubFact]
    public async Task A_denial_is_not_shown_as_the_certificate_that_was_denied()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Denied", "条件不符", "食品安全法第三十五条");

        Assert.True((await Ready(hub, null)).Single().Results.Single().Denied);
        await hub.HandOver(food, Hub.Posted);
        Assert.True((await Left(hub, new DateOnly(2026, 9, 18))).Single().Denied);
    }

    [HubFact]
    public async Task What_the_pair_handed_over_is_seen_by_both_and_by_day()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.HandOver(await hub.FoodGranted(), Hub.Posted);

        Assert.Equal("EA123456789CN", (await Left(hub.As("zwfw-out2"), null)).Single().Case.Delivery?.TrackingNo);
        Assert.Empty(await Left(hub, new DateOnly(2026, 9, 17)));
        Assert.Empty(await Left(hub.As("scjg-rev1"), null));
    }

    [HubFact]
    public async Task After_ten_working_days_a_result_is_overdue_and_reminding_is_recorded_once_a_key()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        hub.As("zwfw-out1");
        Assert.Empty(await Overdue(hub));
        hub.At("2026-10-14 09:00");
        Assert.Single(await Overdue(hub));

        await Refused.With("TEXT_MISSING", async () => throw (await Remind(hub, food.CaseId, ReminderWay.Phone, null)).Refusal!.Throwable());
        var first = await Remind(hub, food.CaseId, ReminderWay.Phone, "本人接听，本周来取");
        Assert.Equal(first, await Remind(hub, food.CaseId, ReminderWay.Phone, "本人接听，本周来取"));

        Assert.Single((await Overdue(hub)).Single().Results.Single().Reminders);
        Assert.Equal(1, (await hub.Case(food)).Events.Count(e => e.Kind == Case.Reminded));
    }

    [HubFact]
    public async Task A_reminder_by_message_waits_to_be_sent_and_is_the_desk_s_alone()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        var notMine = await Remind(hub.As("scjg-rev1"), food.CaseId, ReminderWay.Message, null);
        Assert.Equal("TASK_NOT_YOURS", notMine.Refusal?.Code);
        await Remind(hub.As("zwfw-out1"), food.CaseId, ReminderWay.Message, null);

        var notice = (await hub.Case(food)).Outbox.OrderBy(o => o.Sequence).Last();
        Assert.Equal((Case.ReminderMessage, "applicant"), (notice.Template, notice.Recipient));
        await hub.HandOver(food, Hub.Posted);
        Assert.Equal("CASE_ENDED", (await Remind(hub.As("zwfw-out1"), food.CaseId, ReminderWay.Message, null, "another")).Refusal?.Code);
    }

    [HubFact]
    public async Task Two_dispatchers_send_one_message_a_day()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        Assert.Null((await Remind(hub.As("zwfw-out1"), food.CaseId, ReminderWay.Message, null)).Refusal);

        Assert.Null((await Remind(hub, food.CaseId, ReminderWay.Message, null)).Refusal); // the same request again is the same reminder
        Assert.Equal("REMINDED_TODAY", (await Remind(hub, food.CaseId, ReminderWay.Message, null, "reminder-2")).Refusal?.Code);
        Assert.Null((await Remind(hub, food.CaseId, ReminderWay.Phone, "本人接听", "reminder-3")).Refusal);
        Assert.Null((await Remind(hub.At("2026-09-19 09:00"), food.CaseId, ReminderWay.Message, null, "reminder-4")).Refusal);
        await using var db = hub.Db();
        Assert.Equal(2, db.Messages.Count(m => m.CaseId == food.CaseId && m.Code == Case.ReminderMessage));
    }

    [Fact]
    public void Two_long_keys_that_begin_alike_are_two_keys_of_a_row()
    {
        var row = Guid.CreateVersion7();
        IdempotencyKey Long(string end) => new("person/test", new string('k', 99) + end, "hash");

        Assert.NotEqual(Long("1").Of(row), Long("2").Of(row));
        Assert.InRange(Long("1").Of(row).Key.Length, 1, 100);
        Assert.Equal($"reminder-1/{row:N}", Key.Of(row).Key);
    }

    private static async Task<IReadOnlyList<ReadReady.Waiting>> Ready(Hub hub, string? words) =>
        (await hub.As("zwfw-out1").Ask((ReadReady.Handler h) => h.HandleAsync(new ReadReady.Query(words, null, false, null, 50), CancellationToken.None))).Applicants;

    private static async Task<IReadOnlyList<ReadReady.Waiting>> Overdue(Hub hub) =>
        (await hub.Ask((ReadReady.Handler h) => h.HandleAsync(new ReadReady.Query(null, null, true, null, 50), CancellationToken.None))).Applicants;

    private static async Task<IReadOnlyList<ReadHandedOver.Left>> Left(Hub hub, DateOnly? day) =>
        (await hub.Ask((ReadHandedOver.Handler h) => h.HandleAsync(new ReadHandedOver.Query(day, null, 50), CancellationToken.None))).Rows;

    private static async Task<HandOver.Outcome> Remind(Hub hub, Guid id, ReminderWay way, string? words, string key = "reminder-1") =>
        (await hub.Ask((RemindApplicant.Handler h) =>
            h.HandleAsync(new RemindApplicant.Command([id], way, words, Key with { Key = key }), CancellationToken.None))).Single();
}
