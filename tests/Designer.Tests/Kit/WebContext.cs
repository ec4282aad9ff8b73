using System.Globalization;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Designer.Server;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Kit;

/// <summary>The web side as it runs, in Chinese, with a server of the test's own behind the one door and no browser.</summary>
public abstract class WebContext : BunitContext
{
    /// <summary>What waits, waits for the machine, not for a clock.</summary>
    static WebContext() => DefaultWaitTimeout = TimeSpan.FromSeconds(15);

    protected WebContext()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        var hub = JSInterop.SetupModule("./js/hub.js");
        hub.Mode = JSRuntimeMode.Loose;
        hub.Setup<string[]>("keys", _ => true).SetResult([]);
        Services.AddHubApi(new Uri("http://hub.test/"), Server).AddPages();
    }

    /// <summary>What the browser keeps from before.</summary>
    private protected void Keeps(string key, string text)
    {
        JSInterop.Setup<string?>("localStorage.getItem", key).SetResult(text);
        JSInterop.SetupModule("./js/hub.js").Setup<string[]>("keys", _ => true).SetResult([key]);
    }

    private protected HeldServer Server { get; } = new();

    private protected T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    private protected static SessionResponse Somebody(string name, params string[] roles) => new()
    {
        PersonId = Guid.CreateVersion7(),
        Name = name,
        Posts = [.. roles.Select(role => new SessionResponse.Post(role, null, "P", null, null))],
    };
}
