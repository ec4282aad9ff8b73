using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Pages.Cases.Acts;
using ApprovalHub.Designer.Tests.Components.Forms;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>A correction taken at the window: the form's fields are filled in anew there as they could be online.</summary>
public sealed class SuppliedFormTests : WebContext
{
    private static readonly JsonElement Values = JsonElement.Parse("""{"amount":5,"drains":false}""");

    private static CaseResponse Case(Guid? task, params string[] fields)
    {
        var of = A_case.Of("Correcting", [A_case.Task("k", "correction", "补正")]);
        return of with { Rules = of.Rules with { Form = new CaseForm { Shape = FormSheetTests.Shape, Values = Values, At = [new CaseForm.Editable(task, fields)] } } };
    }

    [Fact]
    public void Only_what_the_correction_may_change_is_asked_for_and_what_was_not_touched_is_not_sent()
    {
        var task = Guid.CreateVersion7();
        Dictionary<string, string>? typed = null;
        var of = Case(task, "amount");
        var form = Render<SuppliedFields>(p => p.Add(f => f.Case, of).Add(f => f.TaskId, task).Add(f => f.OnChanged, texts => typed = texts));
        Assert.Equal("supply-form-amount", Assert.Single(form.FindAll("input")).Id);
        Assert.Null(SuppliedForm.Changes(of, task, typed));

        form.Find("input").Input("7.5");

        Assert.Equal("""{"amount":7.5}""", SuppliedForm.Changes(of, task, typed)!.Value.GetRawText());
    }

    [Fact]
    public void A_correction_in_review_belongs_to_no_step_and_a_step_of_another_has_no_form_here()
    {
        Assert.Equal(["amount"], SuppliedForm.Fields(Case(null, "amount"), null)!.Fields);
        Assert.Null(SuppliedForm.Fields(Case(Guid.CreateVersion7(), "amount"), null));
        Assert.Empty(Render<SuppliedFields>(p => p.Add(f => f.Case, Case(null, "amount")).Add(f => f.TaskId, Guid.CreateVersion7())).FindAll("details"));
    }

    [Fact]
    public void What_was_typed_before_comes_back()
    {
        var form = Render<SuppliedFields>(p => p.Add(f => f.Case, Case(null, "amount")).Add(f => f.Typed, new Dictionary<string, string> { ["amount"] = "9" }));
        Assert.Equal("9", form.Find("input").GetAttribute("value"));
        Assert.True(form.Find("details").HasAttribute("open"));
    }
}
