namespace ApprovalHub.Api.Endpoints.Public;

/// <summary>What a promise of tolerance (容缺受理承诺书) promises, point by point as it is signed (FACTS 4.4).</summary>
internal static class PromiseText
{
    public static IReadOnlyList<string> Points { get; } =
    [
        "自愿申请容缺受理，所作承诺是真实意思表示",
        "已经知晓一次性告知的全部内容，包括尚缺的材料和补齐的期限",
        "已提交的材料和信息真实、合法、有效",
        "在承诺的期限内补齐所缺材料",
        "愿意承担不实承诺、逾期未补齐的法律责任",
    ];
}
