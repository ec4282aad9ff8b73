using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.State;

/// <summary>Chinese unless this browser was switched to English. A switch loads the page anew; drafts stay.</summary>
public sealed class Language(Browser browser, NavigationManager navigation)
{
    private const string Key = "hub.language";

    /// <summary>zh-CN or en.</summary>
    public string Code { get; private set; } = "zh-CN";

    public bool IsEnglish => Code == "en";

    /// <summary>Goes over to the other language.</summary>
    public async Task SwitchAsync()
    {
        await browser.WriteAsync(Key, IsEnglish ? "zh-CN" : "en");
        navigation.Refresh(forceReload: true);
    }

    /// <summary>Before the first page: what this browser was left with.</summary>
    internal void Use(string code)
    {
        Code = code;
        var culture = CultureInfo.GetCultureInfo(code);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }
}
