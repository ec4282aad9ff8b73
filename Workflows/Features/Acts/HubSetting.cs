namespace ApprovalHub.Features.Acts;

/// <summary>A setting that belongs to the data, not to the machine: that the demo was seeded, how far its clock was moved.</summary>
public sealed class HubSetting
{
    private HubSetting()
    {
    }

    public HubSetting(string key, string value) => (Key, Value) = (key, value);

    public string Key { get; private set; } = "";

    public string Value { get; set; } = "";
}
