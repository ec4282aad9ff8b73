using System.Globalization;
using System.Text;

namespace ApprovalHub.Documents.Templates;

/// <summary>Amounts of money in yuan, in figures and in the capitals of 中文大写 (支付结算办法 annex 1, 正确填写票据和结算凭证的基本规定).</summary>
internal static class ZhMoney
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>Two digits after the point, thousands parted by a comma.</summary>
    public static string Figures(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>For example 人民币壹仟零贰拾元伍角整; amounts below a cent are rounded half up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or too large for the word 万亿.</exception>
    public static string Capitals(decimal amount)
    {
        if (amount is < 0 or >= 10_000_000_000_000_000m)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "no amount of a fee");
        var cents = decimal.ToInt64(decimal.Round(amount * 100, 0, MidpointRounding.AwayFromZero));
        var (yuan, jiao, fen) = (cents / 100, (int)(cents / 10 % 10), (int)(cents % 10));
        var small = (jiao, fen) switch
        {
            (0, 0) => "整",
            (0, _) => (yuan > 0 ? "零" : "") + $"{Digits[fen]}分",
            (_, 0) => $"{Digits[jiao]}角整",
            _ => $"{Digits[jiao]}角{Digits[fen]}分",
        };
        return "人民币" + (yuan > 0 || cents == 0 ? Whole(yuan) + "元" : "") + small;
    }

    private static string Whole(long yuan)
    {
        if (yuan == 0)
            return "零";
        var words = new StringBuilder();
        var gap = false;
        for (var group = 3; group >= 0; group--)
        {
            var four = (int)(yuan / Power(10_000, group) % 10_000);
            if (four == 0)
            {
                gap = words.Length > 0;
                continue;
            }
            if (words.Length > 0 && (gap || four < 1000))
                words.Append('零');
            words.Append(Four(four)).Append(Groups[group]);
            gap = false;
        }
        return words.ToString();
    }

    private static string Four(int number)
    {
        var words = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = (int)(number / Power(10, place) % 10);
            if (digit == 0)
            {
                gap = words.Length > 0;
                continue;
            }
            words.Append(gap ? "零" : "").Append(Digits[digit]).Append(Places[place]);
            gap = false;
        }
        return words.ToString();
    }

    private static long Power(long of, int times) => Enumerable.Repeat(of, times).Aggregate(1L, (product, factor) => product * factor);
}
