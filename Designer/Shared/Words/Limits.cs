using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Words;

/// <summary>Limits of the published list as people say them.</summary>
public static class Limits
{
    /// <summary>当场, 10 个工作日, 4 小时.</summary>
    public static string Of(Texts texts, Say say, LimitValue limit) =>
        limit.Amount == 0 ? texts["Say.LimitAtOnce"] : texts["Say.LimitOf", limit.Amount, say.Unit(limit.Amount, limit.Unit)];
}
