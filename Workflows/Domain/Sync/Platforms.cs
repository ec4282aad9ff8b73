namespace ApprovalHub.Domain.Sync;

/// <summary>The platforms that every step of every case is reported to (R-SYNC).</summary>
public static class Platforms
{
    /// <summary>省平台: 河南政务服务网.</summary>
    public const string Province = "Province";

    /// <summary>市平台: 新乡一网通办.</summary>
    public const string City = "City";

    public static IReadOnlyList<string> All { get; } = [Province, City];
}
