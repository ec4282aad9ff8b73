using System.Text.Json.Nodes;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Review;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>按环节可见: what a form keeps to some steps is for all others not there, and what a window takes down on the applicant's word.</summary>
public sealed class Fields_that_not_everybody_sees
{
    private const string Water = "取水许可";

    [HubFact]
    public async Task Whose_step_names_the_field_sees_it_once_the_step_has_come_and_who_fills_it_in_does_too()
    {
        await using var hub = await KeptAsync();
        var water = await hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company));
        Assert.Equal((true, false, false), (await Sees(hub, Hub.Clerk, water), await Sees(hub, "slj-rev1", water), await Sees(hub, "zwfw-sup1", water)));

        await hub.As(Hub.Clerk).Complete(water, "收件受理", "Accepted");

        Assert.Equal((true, true, false), (await Sees(hub, Hub.Clerk, water), await Sees(hub, "slj-rev1", water), await Sees(hub, "zwfw-sup1", water)));
        Assert.False(await Sees(hub, "slj-chief", water)); // decides later, and no step of that post names the field
    }

    [HubFact]
    public async Task The_history_tells_nobody_else_of_it_and_the_chain_is_whole_for_all()
    {
        await using var hub = await KeptAsync();
        var water = await hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company));
        await hub.Act(water, (c, act) => c.ChangeForm(c.Tasks.Single(t => t.IsOpen).Id, """{"saving":"中水回用","amount":11}""", act));

        var (whole, part) = (await Told(hub, Hub.Clerk, water), await Told(hub, "zwfw-sup1", water));

        Assert.True(whole.Contains("循环利用", StringComparison.Ordinal) && whole.Contains("中水回用", StringComparison.Ordinal));
        foreach (var trace in new[] { "循环利用", "中水回用", "saving", "节水措施" })
            Assert.DoesNotContain(trace, part, StringComparison.Ordinal);
        Assert.Contains("\"amount\"", part, StringComparison.Ordinal);
        Assert.True((await hub.As("zwfw-sup1").Ask((ReadEvents.Handler h) => h.HandleAsync(water.CaseId, CancellationToken.None))).Intact);
        await Replayed_events.Follows(hub, water);
    }

    [HubFact]
    public async Task An_applicant_sees_what_the_application_says_and_not_what_an_office_keeps_to_itself()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Water, m => m with { Form = m.Form! with { Fields = [.. m.Form.Fields.Select(f => f.Name is "saving" or "checkedAmount" ? f with { SeeAt = ["Review"] } : f)] } });
        var water = await hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company));
        var subject = await hub.Case(water);

        var followed = (await hub.AsNobody().Ask((TrackPublic.Handler h) => h.HandleAsync(subject.Number, water.QueryCode!, CancellationToken.None))).FormSeen;

        Assert.Equal((true, false), (followed.Sees("saving"), followed.Sees("checkedAmount")));
    }

    [HubFact]
    public async Task A_window_takes_the_form_anew_in_a_correction_in_review_as_the_applicant_could_online()
    {
        await using var hub = await Hub.OpenAsync();
        var water = await hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company) with { Intake = Hub.Answer("Accepted") });
        var review = await hub.As("slj-rev1").OpenTask(water, "审查");
        Assert.DoesNotContain(await At(hub, Hub.Clerk, water), at => at.TaskId is null);
        await hub.As("slj-rev1").Ask((AskInReview.Handler h) => h.HandleAsync(
            new ActRequest(water.CaseId), new(review, [new CorrectionItem("M01", "核对年取水量")], 5, "行政许可法第三十四条第一款"), CancellationToken.None));

        Assert.Contains("amount", Assert.Single(await At(hub, Hub.Clerk, water), at => at.TaskId is null).Fields);
        Assert.DoesNotContain(await At(hub, "slj-rev1", water), at => at.TaskId is null); // no window
        await hub.At("2026-09-21 09:00").As(Hub.Clerk).Ask((ApplicantActs.Handler h) => h.SupplyAsync(
            new ActRequest(water.CaseId), new ApplicantActs.Supply([Hub.Paper("M01")]) { FormJson = """{"amount":12}""" }, CancellationToken.None));

        Assert.Equal("12", JsonNode.Parse((await hub.Case(water)).FormJson!)!["amount"]!.ToJsonString());
    }

    private static async Task<Hub> KeptAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Republish(Water, m => m with { Form = m.Form! with { Fields = [.. m.Form.Fields.Select(f => f.Name == "saving" ? f with { SeeAt = ["Review"] } : f)] } });
        return hub;
    }

    private static async Task<bool> Sees(Hub hub, string person, ActAnswer on)
    {
        var view = await hub.As(person).Ask((ReadCase.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));
        var (form, values) = (view.FormSeen.Of(view.Matter.Form!), view.FormSeen.Of(view.Case.FormOf(view.Matter)));
        Assert.Equal(view.FormSeen.Sees("saving"), form.Field("saving") is not null && form.Sections.Any(s => s.Fields.Contains("saving")) && values.ContainsKey("saving"));
        return view.FormSeen.Sees("saving");
    }

    private static async Task<string> Told(Hub hub, string person, ActAnswer on)
    {
        var chain = await hub.As(person).Ask((ReadEvents.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));
        return string.Join('\n', chain.Events.Select(e => chain.FormSeen.Of(e.Data)));
    }

    private static async Task<IReadOnlyList<(Guid? TaskId, IReadOnlyList<string> Fields)>> At(Hub hub, string person, ActAnswer on) =>
        (await hub.As(person).Ask((ReadCase.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None))).FormAt;
}
