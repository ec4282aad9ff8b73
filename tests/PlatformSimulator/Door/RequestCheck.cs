using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>Whether a request is the hub's, new, and as it was sent.</summary>
internal sealed partial class RequestCheck(World world, IPlatformSeal seal)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Null, or why it is refused: code and words.</summary>
    public (string Code, string Message)? Fault(HttpContext http, byte[] body)
    {
        var (app, time, nonce) = (One(http, seal.AppHeader), One(http, seal.TimeHeader), One(http, "X-Nonce"));
        if (app != seal.App)
            return ("APP", $"应用“{app}”未登记。");
        var now = world.Clock.GetUtcNow();
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var sent) || Math.Abs((double)sent - now.ToUnixTimeMilliseconds()) > Window.TotalMilliseconds)
            return ("EXPIRED", $"{seal.TimeHeader} 的“{time}”与平台时间 {now.ToUnixTimeMilliseconds()} 相差超过五分钟。");
        if (!NonceShape().IsMatch(nonce))
            return ("NONCE", "X-Nonce 应为 32 位小写十六进制数字。");
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!IsSorted(target))
            return ("SIGNATURE", "查询参数未按名称排序。");
        if (!seal.IsOfHub(Wire.Request(http.Request.Method, target, (app, time, nonce), body), One(http, seal.SignatureHeader)))
            return ("SIGNATURE", $"{seal.SignatureHeader} 验签未通过。");
        return IsNew(nonce, now) ? null : ("NONCE", $"随机数 {nonce} 已使用过。");
    }

    private bool IsNew(string nonce, DateTimeOffset now)
    {
        lock (world.Holdings.Sync)
        {
            if (world.Holdings[seal.Platform].Nonces.Has(nonce, now))
                return false;
            world.Holdings.Keep(new Entry { Nonce = new SeenNonce(seal.Platform, nonce, now) });
            return true;
        }
    }

    private static bool IsSorted(string target)
    {
        var keys = target.Split('?', 2) is [_, var query] ? query.Split('&').Select(pair => pair.Split('=')[0]).ToList() : [];
        return keys.SequenceEqual(keys.Order(StringComparer.Ordinal));
    }

    private static string One(HttpContext http, string header) => http.Request.Headers[header] is [{ } value] ? value : "";

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex NonceShape();
}
