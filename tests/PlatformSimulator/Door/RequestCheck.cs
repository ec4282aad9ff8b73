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
            return ("APP", $"'{app}' is not known.");
        var now = world.Clock.GetUtcNow();
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var sent) || Math.Abs((double)sent - now.ToUnixTimeMilliseconds()) > Window.TotalMilliseconds)
            return ("EXPIRED", $"{seal.TimeHeader} '{time}' is not within five minutes of {now.ToUnixTimeMilliseconds()}.");
        if (!NonceShape().IsMatch(nonce))
            return ("NONCE", "X-Nonce is not 32 lower-case hexadecimal digits.");
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!IsSorted(target))
            return ("SIGNATURE", "The query is not sorted by key.");
        if (!seal.IsOfHub(Wire.Request(http.Request.Method, target, (app, time, nonce), body), One(http, seal.SignatureHeader)))
            return ("SIGNATURE", $"{seal.SignatureHeader} is not the hub's for this request.");
        return IsNew(nonce, now) ? null : ("NONCE", $"{nonce} has been used.");
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
