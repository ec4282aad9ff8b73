using System.Text.Json.Nodes;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>The form of a case as data (自定义表单): what is typed is checked on every way in, branches go by it, and every change is told.</summary>
public sealed class Forms_of_cases
{
    private const string Felling = "林木采伐许可", Water = "取水许可";

    private const string Whole = FilledForms.Felling;

    [HubFact]
    public async Task What_is_wrong_is_refused_at_the_counter_and_online_with_every_field_named()
    {
        await using var hub = await Hub.OpenAsync();
        var wrong = """{"forest":"果园","area":"大","species":[{"name":""},{"name":"杨树","trees":0}],"licence":{"a":1},"other":1}""";

        foreach (var refusal in new[]
        {
            await Refused.With("FORM_WRONG", () => hub.As(Hub.Clerk).Receive(With(wrong))),
            await Refused.With("FORM_WRONG", () => hub.AsNobody().Ask((ReceiveCase.Handler h) => h.OnlineAsync(With(wrong), null, CancellationToken.None))),
        })
        {
            Assert.Equal(["FORM_CHOICE_UNKNOWN forest 林种", "FORM_FIELD_TYPE area 采伐面积", "FORM_FIELD_UNKNOWN  ", "FORM_NUMBER_RANGE species/1/trees 树种 2 · 株数"],
                refusal.Parts.Select(p => $"{p.Code} {p.Args["place"]} {p.Args["title"]}").Order(StringComparer.Ordinal));
        }
    }

    [HubFact]
    public async Task An_incomplete_application_is_taken_in_at_the_window_not_accepted_and_not_sent_online()
    {
        await using var hub = await Hub.OpenAsync();
        var part = """{"forest":"用材林","area":1.50}""";
        var refusal = await Refused.With("FORM_INCOMPLETE", () => hub.AsNobody().Ask((ReceiveCase.Handler h) => h.OnlineAsync(With(part), null, CancellationToken.None)));
        Assert.Equal(["place", "species", "volume", "method", "renewal", "owner"], refusal.Parts.Select(p => p.Args["place"]));

        var received = await hub.As(Hub.Clerk).Receive(With(part));

        await Refused.With("FORM_INCOMPLETE", () => hub.Complete(received, "收件受理", "Accepted"));
        Assert.Equal(CaseState.Received, (await hub.Case(received)).State);
        var accepted = await hub.Complete(received, "收件受理", Hub.Answer("Accepted") with { FormJson = Whole }); // mended on the spot, 许可法 §32(1)(3)
        Assert.Equal(CaseState.InProgress, accepted.State);
        Assert.Equal("1.5", JsonNode.Parse((await hub.Case(received)).FormJson!)!["area"]!.ToJsonString());
        await Replayed_events.Follows(hub, received);
    }

    [HubFact]
    public async Task A_branch_goes_by_the_value_that_a_correction_has_changed_and_the_events_rebuild_the_way()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("standard", json => json.Replace(@"{\""field\"":\""case.lane\"",\""operator\"":\""eq\"",\""value\"":\""green\""", @"{\""field\"":\""form.volume\"",\""operator\"":\""gt\"",\""value\"":\""100\""", StringComparison.Ordinal));
        var received = await hub.As(Hub.Clerk).Receive(With(Whole));
        await hub.Complete(received, "收件受理", Hub.Answer("Correction", "蓄积填写有误") with { Corrections = [new CorrectionItem("M01", "核对采伐蓄积")] });
        var corrected = await hub.At("2026-09-19 09:00").As(Hub.Clerk).Ask((ApplicantActs.Handler h) => h.SupplyAsync(
            new ActRequest(received.CaseId), new ApplicantActs.Supply([Hub.Paper("M01")]) { FormJson = """{"volume":250.0,"species":null,"owner":"集体"}""" }, CancellationToken.None));
        await Refused.With("FORM_INCOMPLETE", () => hub.Complete(corrected, "收件受理", "Accepted"));

        await hub.Complete(corrected, "收件受理", Hub.Answer("Accepted") with { FormJson = """{"species":[{"name":"柳树"}]}""" });

        Assert.Equal("reviewGreen", Assert.Single((await hub.Case(received)).Tasks, t => t.IsOpen).NodeId);
        await Replayed_events.Follows(hub, received);
        var told = (await Events(hub, received)).Where(e => e.Kind == "FormChanged").Select(e => JsonNode.Parse(e.Data)!["data"]!["changes"]!.AsArray()).ToList();
        Assert.Equal(2, told.Count);
        Assert.Equal(["species 树种 True False", "volume 采伐蓄积 True True"], told[0].Select(c => $"{c!["field"]} {c["title"]} {c["old"] is not null} {c["new"] is not null}"));
        Assert.Equal(("80", "250"), (told[0][1]!["old"]!.ToJsonString(), told[0][1]!["new"]!.ToJsonString()));
    }

    [HubFact]
    public async Task A_step_changes_only_what_it_may_and_what_changes_nothing_leaves_no_trace()
    {
        await using var hub = await Hub.OpenAsync();
        var water = await hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company) with { FormJson = FilledForms.Water, Intake = Hub.Answer("Accepted") });
        var review = await hub.As("slj-rev1").OpenTask(water, "审查");

        await Refused.With("FORM_NOT_YOURS", () => hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company) with { FormJson = """{"checkedAmount":1}""" }));
        hub.As("slj-rev1");
        var refusal = await Refused.With("FORM_NOT_YOURS", () => hub.Act(water, (c, act) => c.ChangeForm(review, """{"amount":5,"checkedAmount":3}""", act)));
        Assert.Equal("amount", Assert.Single(refusal.Parts).Args["place"]);
        await Refused.With("FORM_WRONG", () => hub.Act(water, (c, act) => c.ChangeForm(review, """{"checkedAmount":-1}""", act)));
        await Refused.With("FORM_WRONG", () => hub.Act(water, (c, act) => c.ChangeForm(review, """{"nothing":1}""", act)));
        await Refused.With("FORM_WRONG", () => hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company) with { FormJson = """{"way":[1,null],"points":[null],"drains":[],"reason":{}}""" }));
        await Refused.With("FORM_NOT_AN_OBJECT", () => hub.Receive(Hub.Application(Water, Applicants.Company) with { FormJson = """{"points":[{"\ud800":1}]}""" }));
        hub.As("slj-rev1");
        await Refused.With("FORM_NOT_AN_OBJECT", () => hub.Act(water, (c, act) => c.ChangeForm(review, "[]", act)));

        var changed = await hub.Act(water, (c, act) => c.ChangeForm(review, """{"checkedAmount":9.50}""", act));
        var again = await hub.Act(water, (c, act) => c.ChangeForm(review, """{"checkedAmount":9.5}""", act));

        Assert.Equal(changed.Revision, again.Revision);
        Assert.Single(await Events(hub, water), e => e.Kind == "FormChanged");
        await Refused.With("FORM_NOT_YOURS", () => hub.As("slj-rev1").Complete(water, "审查", Hub.Answer("Passed", "同意") with { FormJson = """{"drains":true}""" }));
        Assert.Contains((await hub.Case(water)).Tasks, t => t.Id == review && t.IsOpen);
    }

    [HubFact]
    public async Task What_a_change_hides_is_let_go_and_hidden_values_are_not_taken()
    {
        await using var hub = await Hub.OpenAsync();
        var drains = JsonNode.Parse(FilledForms.Water)!.AsObject();
        (drains["drains"], drains["drainPlace"], drains["pollutants"], drains["treatment"]) = (true, "卫河", "COD", "沉淀");
        var water = await hub.As(Hub.Clerk).Receive(Hub.Application(Water, Applicants.Company) with { FormJson = drains.ToJsonString() });
        var intake = await hub.OpenTask(water, "收件受理");

        await Refused.With("FORM_WRONG", () => hub.Act(water, (c, act) => c.ChangeForm(intake, """{"drains":false,"pollutants":"COD"}""", act)));
        await hub.Act(water, (c, act) => c.ChangeForm(intake, """{"drains":false}""", act));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(FilledForms.Water), JsonNode.Parse((await hub.Case(water)).FormJson!)));
        var change = JsonNode.Parse(Assert.Single(await Events(hub, water), e => e.Kind == "FormChanged").Data)!["data"]!["changes"]!.AsArray();
        Assert.Equal(["drains", "drainPlace", "pollutants", "treatment"], change.Select(c => c!["field"]!.GetValue<string>()));
    }

    [HubFact]
    public async Task A_case_keeps_the_form_of_its_version()
    {
        await using var hub = await Hub.OpenAsync();
        var before = await hub.As(Hub.Clerk).Receive(With(Whole));
        await hub.Republish(Felling, m => m with { Form = m.Form! with { Fields = [.. m.Form.Fields.Select(f => f.Name == "volume" ? f with { Most = 50 } : f)] } });
        await hub.At("2026-09-19 09:00").As(Hub.Clerk).Act(before, (c, act) => c.ChangeForm(c.Tasks.Single(t => t.IsOpen).Id, """{"volume":90}""", act));

        await Refused.With("FORM_WRONG", () => hub.Receive(With(Whole)));

        await hub.Complete(before, "收件受理", "Accepted");
    }

    private static ReceiveCase.Command With(string form) => Hub.Application(Felling, Applicants.Company) with { FormJson = form };

    private static async Task<IReadOnlyList<CaseEvent>> Events(Hub hub, ActAnswer on) =>
        (await hub.As("zwfw-sup1").Ask((ReadEvents.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None))).Events;
}
