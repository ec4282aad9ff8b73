using System.Globalization;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// 食品经营许可证编号 (食品经营许可和备案管理办法 §27): JY and fourteen digits: one of the business, six of the district (GB/T 2260), six in order, and
/// a check digit by ISO 7064 MOD 11,10 (GB/T 17710).
/// </summary>
public static class FoodLicenceNumber
{
    private const long Last = 999_999;

    /// <param name="business">主体业态</param>
    /// <param name="area">District, six digits.</param>
    /// <param name="order">1 to 999,999.</param>
    public static string Of(FoodBusiness business, string area, long order)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, Last);
        var body = string.Create(CultureInfo.InvariantCulture, $"{(int)business}{area}{order:000000}");
        return $"JY{body}{Check(body)}";
    }

    /// <summary>The check digit over digits.</summary>
    internal static int Check(string digits)
    {
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
