using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Designer.Pages.Cases.Acts;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>Of all that was typed what the outcome asks for goes to the server, and nothing else.</summary>
public sealed class TaskDraftTests
{
    private static readonly TaskDraft Everything = new()
    {
        Opinion = " 同意 ",
        Ground = "行政许可法第三十八条",
        Corrections = new Dictionary<string, string> { ["M02"] = " 补交 " },
        Materials = [new MaterialInput { Code = "M03", Originals = 1 }],
        SignedBy = "李明",
        SupplyDays = 3,
        Procedures = ["SiteVisit"],
        MinutesNumber = "纪要1号",
        Attendees = "王、李\n赵，钱",
        Way = DeliveryWay.Post,
        Recipient = "李明",
        RecipientId = "41070219900307251x",
        Carrier = "EMS",
        TrackingNo = "EA1",
        SignedOnPaper = true,
    };

    [Fact]
    public void A_draft_belongs_to_the_step_so_that_who_was_outrun_finds_it_at_the_task_that_is_left()
    {
        var (first, second, other) = (A_case.Task("review#1/1", "review", "审查"), A_case.Task("review#1/2", "review", "审查"), A_case.Task("decide#1", "decide", "决定"));
        var file = A_case.Of("InProgress", [first, second, other]);

        Assert.Equal(TaskDraft.NameOf(file, first), TaskDraft.NameOf(file, second));
        Assert.NotEqual(TaskDraft.NameOf(file, first), TaskDraft.NameOf(file, other));
        Assert.NotEqual(TaskDraft.NameOf(file, first), TaskDraft.NameOf(A_case.Of("InProgress", [first]), first));
    }

    [Theory]
    [InlineData("ApprovalHub.Intake", "Refused", "ground", "g")]
    [InlineData("ApprovalHub.Intake", "Correction", "corrections", "c")]
    [InlineData("ApprovalHub.Intake", "Tolerated", "promise", "pm")]
    [InlineData("ApprovalHub.Intake", "Accepted", "", "m")]
    [InlineData("ApprovalHub.Correction", "Completed", "materials", "m")]
    [InlineData("ApprovalHub.Review", "Passed", "opinion", "s")]
    [InlineData("ApprovalHub.Review", "Failed", "opinion", "")]
    [InlineData("ApprovalHub.CollectiveDecision", "Granted", "minutes", "n")]
    [InlineData("ApprovalHub.Dispatch", "Delivered", "delivery", "d")]
    public void Only_what_is_asked_for_is_sent(string activity, string outcome, string need, string parts)
    {
        var answer = (Everything with { Outcome = outcome }).ToAnswer([need], activity);

        var sent = string.Concat(
            answer.Ground is null ? "" : "g", answer.Corrections.Count > 0 ? "c" : "", answer.Tolerance is null ? "" : "p", answer.Materials.Count > 0 ? "m" : "",
            answer.Procedures.Count > 0 ? "s" : "", answer.Minutes is null ? "" : "n", answer.Delivery is null ? "" : "d");
        Assert.Equal(parts, sent);
        Assert.Equal("同意", answer.Opinion);
    }

    [Fact]
    public void A_parcel_has_no_identity_number_and_a_counter_no_parcel()
    {
        var parcel = (Everything with { Outcome = "Delivered" }).ToAnswer(["delivery"], "ApprovalHub.Dispatch").Delivery!;
        var counter = (Everything with { Outcome = "Delivered", Way = DeliveryWay.Counter }).ToAnswer(["delivery"], "ApprovalHub.Dispatch").Delivery!;

        Assert.Equal((null, "EMS", "EA1"), (parcel.RecipientId, parcel.Carrier, parcel.TrackingNo));
        Assert.Equal(("41070219900307251X", null, null), (counter.RecipientId, counter.Carrier, counter.TrackingNo));
        Assert.Equal((true, false), (counter.SignedOnPaper, parcel.SignedOnPaper));
    }

    [Fact]
    public void Names_are_read_as_people_write_them() => Assert.Equal(["王", "李", "赵", "钱"], TaskDraft.Names(Everything.Attendees));

    [Theory]
    [InlineData("reassign", "Cases.PersonFirst")]
    [InlineData("return", "Cases.StepFirst")]
    [InlineData("terminate", "Cases.ResultFirst")]
    [InlineData("extend", "Cases.AmountFirst")]
    [InlineData("supply", "Cases.MaterialsFirst")]
    [InlineData("participants", "Cases.ParticipantFirst")]
    [InlineData("withdraw", "Cases.ReasonFirst")]
    [InlineData("approveGreen", "Cases.OpinionFirst")]
    [InlineData("recall", null)]
    public void A_form_says_what_is_missing(string act, string? missing) => Assert.Equal(missing, new SideDraft().Missing(act));
}
