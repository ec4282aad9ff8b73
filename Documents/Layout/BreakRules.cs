using System.Collections.Frozen;

namespace ApprovalHub.Documents.Layout;

/// <summary>避头尾: between which characters a line may end (GB/T 15834-2011 §5.1).</summary>
internal static class BreakRules
{
    private const string NotFirst = "，。、；：？！．）》〉」』】〕〗］｝”’·—…～‰％℃,.;:?!)]}%»";
    private const string NotLast = "（《〈「『【〔〖［｛“‘￥＄([{«";

    private static readonly FrozenSet<int> Units = "年月日时分元".Select(c => (int)c).ToFrozenSet();

    private static readonly FrozenSet<int> First = NotFirst.Select(c => (int)c).ToFrozenSet();
    private static readonly FrozenSet<int> Last = NotLast.Select(c => (int)c).ToFrozenSet();

    public static bool MayNotStartLine(int codePoint) => First.Contains(codePoint);

    public static bool MayNotEndLine(int codePoint) => Last.Contains(codePoint);

    public static bool MayBreak(int before, int after) =>
        after != ' ' && !MayNotStartLine(after) && !MayNotEndLine(before) && !(IsWord(before) && IsWord(after)) && !IsQuantity(before, after);

    /// <summary>A number and its unit: 30日 is not torn apart.</summary>
    private static bool IsQuantity(int before, int after) => before is >= '0' and <= '9' && Units.Contains(after);

    /// <summary>Letters, digits and their signs: they stay together.</summary>
    public static bool IsWord(int codePoint) => codePoint is > ' ' and < 0x2E80 && !First.Contains(codePoint) && !Last.Contains(codePoint) || IsAsciiSign(codePoint);

    private static bool IsAsciiSign(int codePoint) => codePoint is > ' ' and < 0x7F;
}
