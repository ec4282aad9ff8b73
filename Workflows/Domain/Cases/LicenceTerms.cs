using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>What a food licence allows (许可事项, 食品经营许可和备案管理办法 §26): kept in the form of the case, under <c>licence</c>.</summary>
/// <param name="Premises">经营场所</param>
/// <param name="Business">主体业态</param>
/// <param name="Items">经营项目</param>
public sealed record LicenceTerms(string Premises, FoodBusiness Business, IReadOnlyList<string> Items)
{
    private const string Member = "licence";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter<FoodBusiness>() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The terms that a form holds, or null where it holds none that can be read.</summary>
    internal static LicenceTerms? In(string? formJson)
    {
        if (formJson is null || JsonNode.Parse(formJson)?[Member] is not { } held)
            return null;
        try
        {
            return held.Deserialize<LicenceTerms>(Options);
        }
        catch (JsonException)
        {
            return null; // what an applicant typed is a wish: the decision then states the terms
        }
    }

    /// <summary>The form with these terms in it.</summary>
    internal string Into(string? formJson)
    {
        var form = formJson is null ? [] : JsonNode.Parse(formJson)!.AsObject();
        form[Member] = JsonSerializer.SerializeToNode(this, Options);
        return form.ToJsonString(EventJson.Options);
    }

    /// <summary>Refuses <c>LICENCE_TERMS_MISSING</c>.</summary>
    internal static LicenceTerms Checked(LicenceTerms? given)
    {
        if (given is null || !Enum.IsDefined(given.Business) || given.Items is not { Count: > 0 })
            throw Refusal.Invalid("LICENCE_TERMS_MISSING", "食品经营许可和备案管理办法第二十六条").Throwable();
        return new LicenceTerms(
            Text.Required(given.Premises, "licence.premises", 300), given.Business,
            [.. given.Items.Select(item => Text.Required(item, "licence.items", 60)).Distinct()]);
    }
}
