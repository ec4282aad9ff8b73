using ApprovalHub.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.People;

internal sealed class LookupConfiguration : IEntityTypeConfiguration<Lookup>
{
    public void Configure(EntityTypeBuilder<Lookup> entity)
    {
        entity.ToTable("Lookups");
        entity.Property(l => l.Id).ValueGeneratedNever();
        entity.Property(l => l.PersonName).HasMaxLength(400);
        entity.Property(l => l.IdNumber).HasMaxLength(18);
        entity.HasIndex(l => new { l.PersonId, l.At });
        entity.HasIndex(l => new { l.IdNumber, l.At });
    }
}
