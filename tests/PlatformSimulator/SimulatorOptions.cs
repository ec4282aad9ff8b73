using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ApprovalHub.PlatformSimulator;

/// <summary>How the program was started. Options on the command line come before <c>SIMULATOR_…</c> in the environment.</summary>
internal sealed record SimulatorOptions
{
    private const string Usage = """
        Options (also SIMULATOR_NAME in the environment, with _ for -):
          --address A            where to listen, 127.0.0.1
          --port N               5090; 0 takes a free one
          --file F               what is kept, data/simulator/platforms.jsonl; sample keys go to keys/ beside it
          --callback URL         where the city sends its acknowledgements
          --inbound URL          where the city brings what it has for the hub
          --province-app NAME    app id of the hub with the province, approvalhub
          --city-app NAME        app mark of the hub with the city, approvalhub
          --hmac-key K           shared with the province: hexadecimal digits, or a file of them
          --sm4-key K            of personal fields: hexadecimal digits, or a file of them
          --hub-public-key K     SM2: PEM, a file of it, or hexadecimal digits
          --city-private-key K   the same
          --start-at INSTANT     what the clock shows when a new file is begun, and at a later start if that is ahead of it
          --ack-delay MS         from taking a message to its acknowledgement, 200
          --ack-longest MS       longest pause between two tries of one, 30000
          --city-rate N          requests a second that the city takes, beyond which it says 429; 0 for any number
          --faults LIST          name=chance[:most],... with province. or city. before a name; see the README
          --seed N               of the faults' dice, 1
        """;

    public string Address { get; private init; } = "127.0.0.1";

    public int Port { get; private init; } = 5090;

    public required string File { get; init; }

    public Uri? Callback { get; private init; }

    public Uri? Inbound { get; private init; }

    public string ProvinceApp { get; private init; } = "approvalhub";

    public string CityApp { get; private init; } = "approvalhub";

    public string? HmacKey { get; private init; }

    public string? Sm4Key { get; private init; }

    public string? HubPublicKey { get; private init; }

    public string? CityPrivateKey { get; private init; }

    public DateTimeOffset? StartAt { get; private init; }

    public TimeSpan AckDelay { get; private init; }

    public TimeSpan AckLongest { get; private init; }

    public int CityRate { get; private init; }

    public string? Faults { get; private init; }

    public int? Seed { get; private init; }

    private static readonly string[] Names =
    [
        "address", "port", "file", "callback", "inbound", "province-app", "city-app", "hmac-key", "sm4-key", "hub-public-key", "city-private-key", "start-at", "ack-delay",
        "ack-longest", "city-rate", "faults", "seed",
    ];

    /// <summary>Reads them.</summary>
    /// <exception cref="OptionException">One is unknown or has a value that it cannot have.</exception>
    public static SimulatorOptions Of(string[] args)
    {
        var given = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (args.Contains("--help") || given.AsEnumerable().Any(option => !Names.Contains(option.Key, StringComparer.OrdinalIgnoreCase)))
            throw new OptionException(Usage);
        var surroundings = new ConfigurationBuilder().AddEnvironmentVariables("SIMULATOR_").Build();
        return Read(name => given[name] is { Length: > 0 } value ? value : surroundings[name.Replace('-', '_')] is { Length: > 0 } other ? other : null);
    }

    private static SimulatorOptions Read(Func<string, string?> option) => new()
    {
        Address = option("address") ?? "127.0.0.1",
        Port = Number(option, "port", 5090),
        File = Path.GetFullPath(option("file") ?? "data/simulator/platforms.jsonl"),
        Callback = option("callback") is { } callback ? Web(callback) : null,
        Inbound = option("inbound") is { } inbound ? Web(inbound) : null,
        ProvinceApp = option("province-app") ?? "approvalhub",
        CityApp = option("city-app") ?? "approvalhub",
        HmacKey = option("hmac-key"),
        Sm4Key = option("sm4-key"),
        HubPublicKey = option("hub-public-key"),
        CityPrivateKey = option("city-private-key"),
        StartAt = option("start-at") is { } start ? Instant(start) : null,
        AckDelay = TimeSpan.FromMilliseconds(Number(option, "ack-delay", 200)),
        AckLongest = TimeSpan.FromMilliseconds(Number(option, "ack-longest", 30_000)),
        CityRate = Number(option, "city-rate", 0),
        Faults = option("faults"),
        Seed = option("seed") is null ? null : Number(option, "seed", 1),
    };

    /// <summary>An address that can be called.</summary>
    public static Uri Web(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? uri
        : throw new OptionException($"'{text}' is no http address.");

    private static int Number(Func<string, string?> option, string name, int otherwise) => option(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new OptionException($"--{name} wants a number, not '{text}'.");

    private static DateTimeOffset Instant(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        ? at
        : throw new OptionException($"--start-at wants an instant like 2026-09-18T09:00:00+08:00, not '{text}'.");
}
