using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Api.Contracts.Public;

/// <summary>Materials sent online: corrections (补正) or what was tolerated (容缺补齐).</summary>
public sealed record PublicSupplyRequest
{
    /// <summary>查询密码</summary>
    public required string Code { get; init; }

    public required IReadOnlyList<MaterialInput> Materials { get; init; }

    /// <summary>Fields of the form that are corrected with them: new values by name, null for none.</summary>
    public JsonElement? Form { get; init; }
}
