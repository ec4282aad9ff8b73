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

    /// <summary>The key of <see cref="Retention"/> for all departments that it does not name.</summary>
    public const string Others = "*";

    /// <summary>
    /// 保管期限 of dossiers by the department's code, as each department's own list gives it (国办发〔2023〕26号: organs set their terms); a dossier of another has a line to write it in.
    /// </summary>
    public IReadOnlyDictionary<string, string> Retention { get; init; } = new Dictionary<string, string>();
}
