using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Tests.Supervision;

/// <summary>监察件: replied to, corrected, closed; each by the right hand and in its order.</summary>
public class ItemTests
{
    private static readonly DateTimeOffset Opened = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);
    private static readonly (DateOnly, DateTimeOffset) Reply = (new DateOnly(2026, 9, 22), new(2026, 9, 22, 16, 0, 0, TimeSpan.Zero));
    private static readonly Guid Clerk = Guid.CreateVersion7();

    [Fact]
    public void An_item_goes_its_way_and_keeps_every_word()
    {
        var item = Item();
        item.Reply("情况说明", By(Role.DepartmentHead));
        item.Correct("已整改", By(Role.ChiefRepresentative));
        item.Close(ItemFinding.Upheld, "属实，已整改", By(Role.Supervisor, "DCZX"));

        Assert.Equal((ItemState.Closed, ItemFinding.Upheld, 4), (item.State, item.Finding!.Value, item.Revision));
        Assert.Equal(
            [ItemEntryKind.Opened, ItemEntryKind.Replied, ItemEntryKind.Corrected, ItemEntryKind.Closed], item.Entries.Select(e => e.Kind));
        Assert.Equal([1, 2, 3, 4], item.Entries.Select(e => e.Sequence));
    }

    [Fact]
    public void The_person_concerned_may_answer_and_others_may_not()
    {
        Refused("ITEM_NOT_YOURS", () => Item().Reply("…", By(Role.DepartmentHead, "WSJK")));
        Refused("ITEM_NOT_YOURS", () => Item().Reply("…", By(Role.Supervisor, "DCZX")));
        var item = Item();
        item.Reply("本人说明", new ItemAct(new Actor { PersonId = Clerk, Name = "刘卫东" }, Opened));
        Assert.Equal(ItemState.Replied, item.State);
    }

    [Fact]
    public void What_is_upheld_is_closed_once_corrected_and_what_is_unfounded_once_replied_to()
    {
        var item = Item();
        Refused("ITEM_NOT_OPEN", () => item.Close(ItemFinding.Unfounded, "不属实", By(Role.Supervisor, "DCZX")));
        item.Reply("系统误判", By(Role.DepartmentHead));
        Refused("ITEM_NOT_CORRECTED", () => item.Close(ItemFinding.Upheld, "属实", By(Role.Supervisor, "DCZX")));
        item.Close(ItemFinding.Unfounded, "不属实", By(Role.Supervisor, "DCZX"));
        Refused("ITEM_NOT_OPEN", () => item.Reply("…", By(Role.DepartmentHead)));
    }

    [Fact]
    public void A_reply_that_does_not_answer_is_sent_back_with_a_new_day()
    {
        var item = Item();
        item.Reply("知道了", By(Role.DepartmentHead));
        item.SendBack("未说明原因", (new DateOnly(2026, 9, 28), Opened.AddDays(10)), By(Role.Supervisor, "DCZX"));

        Assert.Equal((ItemState.Open, new DateOnly(2026, 9, 28), (DateTimeOffset?)null), (item.State, item.ReplyBy, item.RepliedAt));
        Refused("ITEM_NOT_OPEN", () => item.Correct("…", By(Role.DepartmentHead)));
    }

    [Fact]
    public void Nobody_closes_what_they_answer_for()
    {
        var item = Item();
        item.Reply("说明", By(Role.DepartmentHead));
        var both = new Actor { PersonId = Guid.CreateVersion7(), Name = "王建国", Holdings = [Post(Role.Supervisor, "SCJG"), Post(Role.DepartmentHead, "SCJG")] };
        Refused("ITEM_IS_YOUR_OWN", () => item.Close(ItemFinding.Unfounded, "不属实", new ItemAct(both, Opened)));
        Refused("ITEM_NOT_SUPERVISED_BY_YOU", () => item.Close(ItemFinding.Unfounded, "不属实", By(Role.DepartmentHead)));
    }

    [Fact]
    public void Who_may_do_what_is_told_by_the_rules_themselves_and_changes_nothing()
    {
        var item = Item();
        Assert.Equal(("reply", true, true), Of(item, By(Role.DepartmentHead), "reply"));
        Assert.Equal(("ITEM_NOT_OPEN", true, false), Of(item, By(Role.DepartmentHead), "correct"));
        Assert.Equal(("ITEM_NOT_SUPERVISED_BY_YOU", false, false), Of(item, By(Role.DepartmentHead), "close"));
        item.Reply("说明", By(Role.DepartmentHead));
        var verdicts = item.Verdicts(By(Role.Supervisor, "DCZX"));
        Assert.Equal("ITEM_NOT_CORRECTED", verdicts.Single(v => v.Finding == ItemFinding.Upheld).Refusal!.Code);
        Assert.Null(verdicts.Single(v => v.Finding == ItemFinding.Unfounded).Refusal);
        Assert.Equal((ItemState.Replied, 2, 2), (item.State, item.Revision, item.Entries.Count));
    }

    private static (string Said, bool InReach, bool Allowed) Of(SupervisionItem item, ItemAct act, string name)
    {
        var verdict = item.Verdicts(act).First(v => v.Name == name);
        return (verdict.Refusal?.Code ?? name, verdict.InReach, verdict.Refusal is null);
    }

    [Theory]
    [InlineData(null, "TEXT_MISSING")]
    [InlineData("  ", "TEXT_MISSING")]
    [InlineData("坏\u0007字", "TEXT_NOT_PRINTABLE")]
    public void Words_are_words(string? words, string code) => Refused(code, () => Item().Reply(words, By(Role.DepartmentHead)));

    [Fact]
    public void A_reply_is_late_from_the_end_of_its_day_on()
    {
        var item = Item();
        Assert.False(item.IsLate(Reply.Item2.AddTicks(-1)));
        Assert.True(item.IsLate(Reply.Item2));
        item.Reply("说明", By(Role.DepartmentHead));
        Assert.False(item.IsLate(Reply.Item2.AddDays(9)));
    }

    private static SupervisionItem Item() => SupervisionItem.ByHand(
        new ItemSubject(null, null, null, "SCJG") { PersonId = Clerk, PersonName = "刘卫东" },
        new SupervisionRule("IllegalFee", "违规收费", "行政许可法第五十八条", RuleDetector.Manual, (Card.Red, 3)), Reply, "群众投诉", By(Role.Supervisor, "DCZX"));

    private static ItemAct By(Role role, string department = "SCJG") =>
        new(new Actor { PersonId = Guid.CreateVersion7(), Name = "某人", Holdings = [Post(role, department)] }, Opened.AddHours(1));

    private static HeldPost Post(Role role, string department) => new(role, department, $"{department}-{role}");

    private static void Refused(string code, Action act) => Assert.Equal(code, Assert.Throws<RefusedException>(act).Refusal.Code);
}
