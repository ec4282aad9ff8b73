namespace ApprovalHub.Api.Host.Papers;

/// <summary>What papers say of the place (<c>Centre:</c> section): where an act can be contested.</summary>
internal sealed record Centre
{
    /// <summary>The service centre itself, whose monthly report it is.</summary>
    public string Name { get; init; } = "新乡市红旗区政务服务中心";

    /// <summary>复议机关</summary>
    public string ReviewOrgan { get; init; } = "新乡市红旗区人民政府";

    public string Court { get; init; } = "新乡市红旗区人民法院";

    /// <summary>证照类型代码 by the name of the result, as the organs that rule the types have given them; an electronic certificate of another type has no identifier.</summary>
    public IReadOnlyDictionary<string, string> CertificateTypes { get; init; } = new Dictionary<string, string>();
}
