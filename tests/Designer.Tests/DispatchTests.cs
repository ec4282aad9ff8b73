using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Designer.Pages.Dispatch;

namespace ApprovalHub.Designer.Tests;

/// <summary>What the desk makes of what is typed and read, and what stands in the way of handing over.</summary>
public sealed class DispatchTests
{
    private const string Number = "410702199003072519";

    [Theory]
    [InlineData("410702199003072519", null, "410702199003072519")]
    [InlineData("张三 410702199003072519", "张三", "410702199003072519")]
    [InlineData("41070219881212402x,李四", "李四", "41070219881212402X")]
    [InlineData("买买提·艾力\t410702199003072519", "买买提·艾力", "410702199003072519")]
    public void A_card_reader_types_a_number_with_or_without_a_name(string typed, string? name, string number) =>
        Assert.Equal((name, number), CardText.Read(typed));

    [Theory]
    [InlineData("张三")]
    [InlineData("41070219900307251")]
    [InlineData("4107021990030725190")]
    public void What_holds_no_number_is_no_card(string typed) => Assert.Null(CardText.Read(typed));

    [Fact]
    public void The_address_keeps_tab_search_and_day()
    {
        var filter = DeskFilter.Of("left", " 张三 ", "2026-09-18");

        Assert.Equal("/dispatch?tab=left&q=%E5%BC%A0%E4%B8%89&day=2026-09-18", filter.Address);
        Assert.Equal(new DeskFilter("ready", null, null), DeskFilter.Of("nowhere", " ", "yesterday"));
    }

    [Fact]
    public void Nothing_leaves_the_counter_before_it_is_chosen_checked_and_signed()
    {
        var (one, two) = (Result(), Result());
        var handing = new Handing { Chosen = [one] };
        Assert.Equal("Dispatch.ChooseFirst", new Handing().Why);
        Assert.Equal("Dispatch.ChooseFewer", new Handing { Chosen = [.. Enumerable.Range(0, Handing.Most + 1).Select(_ => Result())] }.Why);
        Assert.Equal("Dispatch.PersonFirst", handing.Why);

        handing = handing with { Typed = new DeskDraft { Recipient = "张三", RecipientId = Number } };
        Assert.Equal("Dispatch.CheckFirst", handing.Why);
        handing = handing with { Checked = Lines((one, true), (two, false)) };
        Assert.Equal("Dispatch.SignFirst", handing.Why);

        Assert.Null((handing with { Drawn = true }).Why);
        Assert.Null((handing with { Typed = handing.Typed with { OnPaper = true } }).Why);
        Assert.Equal("Dispatch.NotEntitled", (handing with { Drawn = true, Chosen = [one, two] }).Why);
        Assert.Equal("Dispatch.CheckFirst", (handing with { Drawn = true, Chosen = [one, Result()] }).Why);
    }

    [Fact]
    public void Post_needs_a_carrier_a_number_and_results_that_may_be_posted()
    {
        var typed = new DeskDraft { Way = Handing.Post, Carrier = "EMS" };

        Assert.Equal("Dispatch.NotPosted", new Handing { Chosen = [Result(post: false)], Typed = typed }.Why);
        Assert.Equal("Dispatch.PostFirst", new Handing { Chosen = [Result()], Typed = typed }.Why);
        Assert.Null(new Handing { Chosen = [Result()], Typed = typed with { TrackingNo = "EA1" } }.Why);
    }

    private static Dictionary<Guid, IdentityLine> Lines(params (ReadyApplicant.Result Result, bool Entitled)[] lines) =>
        lines.ToDictionary(l => l.Result.CaseId, l => new IdentityLine(l.Result.CaseId, l.Entitled, null, null, null, null));

    private static ReadyApplicant.Result Result(bool post = true) => new()
    {
        CaseId = Guid.CreateVersion7(),
        TaskId = Guid.CreateVersion7(),
        Number = "11410702MB9010010H40001010020002026091800001",
        Revision = 3,
        MatterName = "个体工商户设立登记",
        Name = "营业执照",
        Green = false,
        ReadySince = default,
        Days = 0,
        Owes = false,
        Ways = post ? ["Counter", "Post"] : ["Counter"],
    };
}
