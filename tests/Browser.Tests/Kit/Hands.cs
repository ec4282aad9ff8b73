using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>Somebody who works by the keyboard alone: it is counted whether the mouse was touched.</summary>
public sealed class Hands(Person person)
{
    private IPage Page => person.Page;

    /// <summary>Begins to count.</summary>
    public Task OnKeysAsync() => Page.EvaluateAsync("""
        () => { window.touched = 0; for (const name of ['pointerdown', 'mousedown', 'touchstart']) document.addEventListener(name, () => window.touched++, true); }
        """);

    /// <summary>How often the mouse was touched.</summary>
    public Task<int> TouchedAsync() => Page.EvaluateAsync<int>("window.touched");

    /// <summary>Waits until the focus stands on a field, as the page promises.</summary>
    public Task AtAsync(string id) => Page.WaitForFunctionAsync("id => document.activeElement?.id === id", id);

    public Task TypeAsync(string text) => Page.Keyboard.TypeAsync(text);

    /// <summary>Types into the field that has the focus and moves on.</summary>
    public async Task FillAsync(string text)
    {
        await TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Finds a matter by what is typed and takes it: the focus then stands at the applicant.</summary>
    public async Task MatterAsync(string words, string name)
    {
        await AtAsync("matter-q");
        await TypeAsync(words);
        await Page.Locator(".found li.here", new PageLocatorOptions { HasText = name }).WaitForAsync();
        await PressAsync("Enter");
        await AtAsync("applicant-id");
    }

    /// <summary>Fills in a person, from the number to the last field before the materials.</summary>
    public async Task PersonAsync(string id, string name, string phone, string address)
    {
        await FillAsync(id);
        await AtAsync("applicant-name");
        await FillAsync(name);
        await FillAsync(phone);
        await FillAsync(address);
    }
}
