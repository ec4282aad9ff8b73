using ApprovalHub.Domain.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Applications that are refused before there is a case.</summary>
public sealed class Doors_that_stay_shut
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task A_matter_that_is_not_online_is_not_applied_for_online()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Online = false });

        await Refused.With("MATTER_NOT_ONLINE", () => hub.AsNobody().Apply(Food, Applicants.Company));
    }

    [HubFact]
    public async Task Whom_the_matter_does_not_serve_does_not_apply_for_it()
    {
        await using var hub = await Hub.OpenAsync();

        await Refused.With("APPLICANT_NOT_SERVED", () => hub.As(Hub.Clerk).Receive("个体工商户设立登记", Applicants.Company));
    }

    [HubFact]
    public async Task An_organisation_names_its_legal_representative()
    {
        await using var hub = await Hub.OpenAsync();

        await Refused.With("LEGAL_REPRESENTATIVE_MISSING", () => hub.As(Hub.Clerk).Receive(Food, Applicants.Company with { LegalRepresentative = " " }));
    }

    [HubTheory]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    [InlineData(100, 0)]
    public async Task Paper_is_counted_and_the_count_is_bearable(int originals, int copies)
    {
        await using var hub = await Hub.OpenAsync();
        var application = Hub.Application(Food, Applicants.Company) with { Materials = [new("M01", originals, copies, MaterialWay.Paper)] };

        await Refused.With("MATERIAL_COUNT_WRONG", () => hub.As(Hub.Clerk).Receive(application));
    }

    [HubFact]
    public async Task An_applicant_of_no_known_kind_is_none()
    {
        await using var hub = await Hub.OpenAsync();

        await Refused.With("APPLICANT_KIND_UNKNOWN", () => hub.As(Hub.Clerk).Receive(Food, Applicants.Company with { Kind = (ApplicantKind)99 }));
    }

    [HubFact]
    public async Task Materials_come_in_a_known_way_and_each_once()
    {
        await using var hub = await Hub.OpenAsync();
        var application = Hub.Application(Food, Applicants.Company);
        hub.As(Hub.Clerk);

        await Refused.With("MATERIAL_WAY_UNKNOWN", () => hub.Receive(application with { Materials = [new("M01", 1, 1, (MaterialWay)99)] }));
        await Refused.With("MATERIAL_TWICE", () => hub.Receive(application with { Materials = [Hub.Paper("M01"), Hub.Paper("M01")] }));
    }

    [HubTheory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("no json")]
    [InlineData("""{"name":"一","name":"二"}""")]
    public async Task A_form_is_an_object_with_each_field_once(string form)
    {
        await using var hub = await Hub.OpenAsync();

        await Refused.With("FORM_NOT_AN_OBJECT", () => hub.As(Hub.Clerk).Receive(Hub.Application(Food, Applicants.Company) with { FormJson = form }));
    }

    [HubFact]
    public async Task A_form_is_of_bearable_size()
    {
        await using var hub = await Hub.OpenAsync();
        var form = $$"""{"name":"{{new string('长', 64 * 1024)}}"}""";

        await Refused.With("FORM_TOO_LONG", () => hub.As(Hub.Clerk).Receive(Hub.Application(Food, Applicants.Company) with { FormJson = form }));
    }
}
