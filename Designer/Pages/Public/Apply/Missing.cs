namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>What a step cannot be left without. Whether it is right the server says; whether it is there is seen here.</summary>
internal static class Missing
{
    /// <summary>Keys of the fields' names, in their order.</summary>
    public static IEnumerable<string> Of(ApplicationForm form) => form.Step switch
    {
        0 => Empty((form.Name, form.IsPerson ? "Name" : "OrganisationName"), (form.IdNumber, form.IsPerson ? "CitizenId" : "CreditCode"), (form.Phone, "Phone"),
            (form.IsPerson ? "-" : form.LegalRepresentative, "LegalRepresentative"),
            (form.Contact == Api.Contracts.Cases.ContactWay.Sms ? "-" : form.Email, "Email")),
        1 when form.HasAgent => Empty((form.AgentName, "Name"), (form.AgentId, "CitizenId"), (form.AgentPhone, "Phone"), (form.Authority, "Authority")),
        _ => [],
    };

    private static IEnumerable<string> Empty(params (string Value, string Field)[] fields) =>
        fields.Where(field => string.IsNullOrWhiteSpace(field.Value)).Select(field => field.Field);
}
