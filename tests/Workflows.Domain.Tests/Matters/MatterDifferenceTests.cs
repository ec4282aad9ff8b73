using System.Reflection;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Differences;
using static ApprovalHub.Domain.Tests.Matters.A_matter;

namespace ApprovalHub.Domain.Tests.Matters;

public class MatterDifferenceTests
{
    private static readonly MatterMaterial Extra = new("M99", "经营场所证明", true, false, 1, 1, MaterialForm.Either, MaterialSource.Applicant, null);

    private static readonly Dictionary<string, Func<MatterContent, MatterContent>> Changes = new()
    {
        [nameof(MatterContent.Code)] = m => m with { Code = Organ + "4000101009000" },
        [nameof(MatterContent.Name)] = m => m with { Name = "另名" },
        [nameof(MatterContent.Department)] = m => m with { Department = "GAJJ" },
        [nameof(MatterContent.Type)] = m => m with { Type = Other(m.Type) },
        [nameof(MatterContent.HandleKind)] = m => m with { HandleKind = Other(m.HandleKind) },
        [nameof(MatterContent.Applicants)] = m => m with { Applicants = Other(m.Applicants) },
        [nameof(MatterContent.Statutory)] = m => m with { Statutory = Limit.WorkDays(99) },
        [nameof(MatterContent.StatutoryGround)] = m => m with { StatutoryGround = "别的条款" },
        [nameof(MatterContent.Extension)] = m => m with { Extension = new MatterExtension(7, "某条") },
        [nameof(MatterContent.Promised)] = m => m with { Promised = Limit.WorkDays(98) },
        [nameof(MatterContent.Green)] = m => m with { Green = Limit.WorkDays(97) },
        [nameof(MatterContent.Template)] = m => m with { Template = "joint" },
        [nameof(MatterContent.Materials)] = m => m with { Materials = [.. m.Materials, Extra] },
        [nameof(MatterContent.Participants)] = m => m with { Participants = [.. m.Participants, "XFJY"] },
        [nameof(MatterContent.SpecialProcedures)] = m => m with { SpecialProcedures = [.. m.SpecialProcedures, new(SpecialProcedureKind.Auction, false, Limit.WorkDays(5), "某条")] },
        [nameof(MatterContent.TwoReviewers)] = m => m with { TwoReviewers = !m.TwoReviewers },
        [nameof(MatterContent.CollectiveDecision)] = m => m with { CollectiveDecision = !m.CollectiveDecision },
        [nameof(MatterContent.Result)] = m => m with { Result = m.Result with { ValidYears = 42 } },
        [nameof(MatterContent.ResultSample)] = m => m with { ResultSample = "样本处" },
        [nameof(MatterContent.Tolerance)] = m => m with { Tolerance = new TolerancePolicy(Limit.WorkDays(3), ToleranceEffect.Returned, 99, true) },
        [nameof(MatterContent.Delegated)] = m => m with { Delegated = m.Delegated ^ WindowAct.Deliver },
        [nameof(MatterContent.Form)] = m => m with { Form = Forms.A_form.Water },
        [nameof(MatterContent.LegalBasis)] = m => m with { LegalBasis = [.. m.LegalBasis, "某法"] },
        [nameof(MatterContent.Conditions)] = m => m with { Conditions = "另一条件" },
        [nameof(MatterContent.Questions)] = m => m with { Questions = [.. m.Questions, new("要多久？", "很快")] },
        [nameof(MatterContent.PersonTopics)] = m => m with { PersonTopics = ["住房"] },
        [nameof(MatterContent.OrganisationTopics)] = m => m with { OrganisationTopics = ["设立变更"] },
        [nameof(MatterContent.ConsultPhone)] = m => m with { ConsultPhone = "0373-1" },
        [nameof(MatterContent.ComplaintPhone)] = m => m with { ComplaintPhone = "0373-2" },
        [nameof(MatterContent.Visits)] = m => m with { Visits = m.Visits + 3 },
        [nameof(MatterContent.VisitReason)] = m => m with { VisitReason = "另一原因" },
        [nameof(MatterContent.Online)] = m => m with { Online = !m.Online },
        [nameof(MatterContent.Post)] = m => m with { Post = !m.Post },
        [nameof(MatterContent.Fee)] = m => m with { Fee = !m.Fee },
        [nameof(MatterContent.OnlinePayment)] = m => m with { OnlinePayment = !m.OnlinePayment },
        [nameof(MatterContent.Address)] = m => m with { Address = "二楼" },
    };

    public static TheoryData<string> Fields => [.. typeof(MatterContent).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_field_that_changes_is_told_alone(string field)
    {
        var changed = Changes[field](Promised);

        var change = Assert.Single(MatterDifference.Between(Promised, changed), c => field switch
        {
            nameof(MatterContent.Tolerance) => c.Field == "blockMonths",
            nameof(MatterContent.Extension) => c.Field == "extensionGround",
            nameof(MatterContent.Form) => c.Key == "points.depth",
            _ => true,
        });
        Assert.NotEqual(change.Before, change.After);
        Assert.Empty(MatterDifference.Between(changed, changed with { }));
    }

    [Fact]
    public void A_material_is_told_by_its_name_when_it_comes_goes_or_changes()
    {
        var more = Promised with { Materials = [.. Promised.Materials, Extra] };

        var come = Assert.Single(MatterDifference.Between(Promised, more));
        Assert.Equal(("material", "M99", "经营场所证明", ""), (come.Part, come.Key, come.Name, come.Field));
        Assert.Equal((0, 1), (come.Before.Count, come.After.Count));
        var gone = Assert.Single(MatterDifference.Between(more, Promised));
        Assert.Equal((1, 0), (gone.Before.Count, gone.After.Count));
        var changed = Assert.Single(MatterDifference.Between(more, more with { Materials = [.. Promised.Materials, Extra with { Tolerable = true }] }));
        Assert.Equal(("M99", "tolerable", FactKind.Flag, "false", "true"), (changed.Key, changed.Field, changed.Kind, changed.Before[0], changed.After[0]));
    }

    [Fact]
    public void Materials_in_another_order_are_a_difference_too()
    {
        var more = Promised with { Materials = [.. Promised.Materials, Extra] };

        Assert.Equal("materialOrder", Assert.Single(MatterDifference.Between(more, more with { Materials = [.. more.Materials.Reverse()] })).Field);
    }

    [Fact]
    public void A_changed_field_of_the_form_is_told_by_its_name_and_what_changed()
    {
        var (before, water) = (Promised with { Form = Forms.A_form.Water }, Forms.A_form.Water);
        var after = before with { Form = water with { Fields = [.. water.Fields.Select(f => f.Name == "amount" ? f with { Most = 50, Required = false } : f)] } };

        var changes = MatterDifference.Between(before, after);

        Assert.Equal(["field amount 年取水量 required true>false", "field amount 年取水量 most 100>50"],
            changes.Select(c => $"{c.Part} {c.Key} {c.Name} {c.Field} {c.Before[0]}>{c.After[0]}"));
    }

    [Fact]
    public void A_limit_is_told_by_amount_and_unit()
    {
        var change = Assert.Single(MatterDifference.Between(Promised, Promised with { Green = Limit.WorkDays(1) }), c => c.Field == "green");

        Assert.Equal((FactKind.Limit, "1 WorkDay"), (change.Kind, change.After[0]));
    }

    private static T Other<T>(T value)
        where T : struct, Enum => Enum.GetValues<T>().First(v => !v.Equals(value) && Convert.ToInt32(v, null) != 0);
}
