using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>Who is told what by which act, in the act's own transaction.</summary>
public sealed class Told_by_acts
{
    [HubFact]
    public async Task An_applicant_is_told_of_receipt_acceptance_and_result_once_each()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        await hub.Complete(food, "收件受理", "Accepted");
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        var told = await Messages(hub, food);

        Assert.Equal(["Received", "Accepted", "ClockStopped", "ClockResumed", "ResultReady"], told.Select(m => m.Code));
        Assert.All(told, m => Assert.Equal((Message.ToApplicant, MessageChannel.Sms, MessageState.Pending), (m.Recipient, m.Channel, m.State)));
        var args = NoticeArgs.Of(told[1].Args).Values;
        Assert.Equal((food.Number, "2026-10-09"), (args["number"], args["due"]));
        Assert.All(told, m => Assert.DoesNotContain(Applicants.Company.Phone, m.Args, StringComparison.Ordinal));
        Assert.All(told, m => Assert.DoesNotContain(Applicants.Company.Name, m.Args, StringComparison.Ordinal));
    }

    [HubFact]
    public async Task Accepted_on_the_spot_is_one_message_and_not_two()
    {
        await using var hub = await Hub.OpenAsync();
        Assert.Equal(["Accepted"], (await Messages(hub, await hub.FoodAccepted())).Select(m => m.Code));
    }

    [HubFact]
    public async Task A_correction_says_what_and_until_when()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        await hub.Complete(food, "收件受理", Hub.Answer("Correction") with { Corrections = [new CorrectionItem("M04", "请补交")] });

        var asked = NoticeArgs.Of((await Messages(hub, food)).Single(m => m.Code == "CorrectionAsked").Args).Values;

        Assert.Equal((await hub.Case(food)).Materials.Single(m => m.Code == "M04").Name, asked["items"]);
        Assert.Matches(@"^2026-\d\d-\d\d$", asked["until"]);
    }

    [HubFact]
    public async Task A_denial_and_a_refusal_are_told_and_the_applicant_s_own_withdrawal_is_not()
    {
        await using var hub = await Hub.OpenAsync();
        var denied = await hub.FoodReviewed();
        await hub.As("scjg-chief").Complete(denied, "决定", "Denied", "不符合条件", "食品安全法第三十五条");
        Assert.Contains("Denied", (await Messages(hub, denied)).Select(m => m.Code));

        var refused = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        await hub.Complete(refused, "收件受理", "Refused", "不属于许可范围", "食品安全法第三十五条");
        Assert.Equal(["Received", "NotAccepted"], (await Messages(hub, refused)).Select(m => m.Code));
    }

    [HubFact]
    public async Task Who_wants_no_reminders_gets_none_and_what_the_law_asks_all_the_same()
    {
        await using var hub = await Hub.OpenAsync();
        var quiet = Applicants.Company with { Email = "office@example.com", Contact = ContactWay.Both, NoReminders = true };
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", quiet, "M04");
        await hub.Complete(food, "收件受理", Hub.Answer("Correction") with { Corrections = [new CorrectionItem("M04", "请补交")] });
        await hub.At("2026-12-30 00:00").Sweep(food);

        var told = await Messages(hub, food);

        Assert.Equal([MessageChannel.Sms, MessageChannel.Email], told.Where(m => m.Code == "CorrectionAsked").Select(m => m.Channel).Order());
        Assert.All(told.Where(m => m.Code == "CorrectionAsked"), m => Assert.Equal(MessageState.Pending, m.State));
        Assert.Equal(2, told.Count(m => m is { Code: "Correction.Reminder", State: MessageState.Suppressed, DueAt: null }));
    }

    [HubFact]
    public async Task The_new_date_that_was_promised_at_a_stop_is_told_to_who_wants_no_reminders_too()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company with { NoReminders = true });
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");

        var resumed = (await Messages(hub, food)).Single(m => m.Code == NoticeCodes.ClockResumed);
        Assert.Equal(MessageState.Pending, resumed.State);
        Assert.Matches(@"^2026-\d\d-\d\d$", NoticeArgs.Of(resumed.Args).Values["due"]);
    }

    [HubFact]
    public async Task A_typhoon_day_tells_the_applicant_the_new_date_and_why()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.Change(_ => { }); // the kit seeds the next hub anew
        await hub.As("zwfw-admin1").Ask((EditCalendar.Handler h) => h.HandleAsync(
            new(Domain.Clocks.CalendarEditKind.Closed, "2026-09-22", null, "台风停工", "红政办〔2026〕9号"), CancellationToken.None));
        await hub.Sweep(food);

        var moved = NoticeArgs.Of((await Messages(hub, food)).Single(m => m.Code == "DateMoved").Args).Values;
        Assert.Equal(("台风停工", "2026-10-10"), (moved["reason"], moved["due"]));
    }

    [HubFact]
    public async Task An_act_that_is_broken_off_tells_nobody_and_one_repeated_tells_once()
    {
        await using var hub = await Hub.OpenAsync();
        var key = new IdempotencyKey("t", "k-notice", "h");
        hub.As(Hub.Clerk).Sabotage.BreakBeforeCommit();
        await Assert.ThrowsAnyAsync<Exception>(() => hub.Receive(Hub.Application("食品经营许可", Applicants.Company), key));
        await using (var db = hub.Db())
            Assert.Equal(0, await db.Messages.CountAsync());

        hub.Sabotage.BreakAfterCommit();
        await Assert.ThrowsAnyAsync<Exception>(() => hub.Receive(Hub.Application("食品经营许可", Applicants.Company), key));
        var food = await hub.Receive(Hub.Application("食品经营许可", Applicants.Company), key);
        Assert.Equal(["Received"], (await Messages(hub, food)).Select(m => m.Code));
    }

    [HubFact]
    public async Task The_same_thing_cannot_be_told_twice_by_the_same_way()
    {
        await using var hub = await Hub.OpenAsync();
        var telling = Telling.On(await hub.Case(await hub.FoodAccepted()), "Accepted", NoticeArgs.None);
        await using var db = hub.Db();
        db.Add(Message.ForApplicant(telling, MessageChannel.Sms, true, QuietHours.Usual, hub.Clock.GetUtcNow()));
        Assert.True(TestDatabase.Provider.IsDuplicate(await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync())));
    }

    [HubFact]
    public async Task Reminding_to_collect_by_message_makes_one()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        await hub.As(Hub.Dispatcher).Ask((RemindApplicant.Handler h) => h.HandleAsync(
            new([food.CaseId], ReminderWay.Message, null, new IdempotencyKey("p", "r-1", "h")), CancellationToken.None));
        Assert.Contains("CollectionReminder", (await Messages(hub, food)).Select(m => m.Code));
    }

    internal static async Task<IReadOnlyList<Message>> Messages(Hub hub, ActAnswer on)
    {
        await using var db = hub.Db();
        return [.. (await db.Messages.AsNoTracking().Where(m => m.CaseId == on.CaseId).ToListAsync()).OrderBy(m => int.Parse(m.Source.Split('/')[2], null))];
    }
}
