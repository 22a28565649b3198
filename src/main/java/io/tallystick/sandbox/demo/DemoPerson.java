package io.tallystick.sandbox.demo;

import java.util.Optional;

/** Who lives in the demo world. All share one password, which is no secret: live mode knows none of them. */
public enum DemoPerson {
    NADIA("Nadia", "Novak", "", "", "", "", "Administrator: approves payments and keeps the settings"),
    OMAR("Omar", "Haddad", "", "", "", "", "Administrator: the second pair of eyes"),
    FERN("Fern", "Okafor", "Fern Studio", "free", "KE", "", "On trial: the free credits are nearly used up"),
    IQBAL("Iqbal", "Ahmed", "Indus Analytics", "starter", "PK", "Lahore", "Signed up and has not paid yet"),
    DEEPA(
            "Deepa",
            "Rao",
            "Deccan Software",
            "growth",
            "IN",
            "Hyderabad",
            "Paid by bank transfer, waiting for approval"),
    RETO("Reto", "Keller", "Rheintal Robotik", "starter", "CH", "St. Gallen", "Payment rejected, can try again"),
    HANNA(
            "Hanna",
            "Vogel",
            "Acme Maschinenbau GmbH",
            "growth",
            "DE",
            "Stuttgart",
            "Active customer who spends credits"),
    PEDRO("Pedro", "Alves", "Ipanema Media", "starter", "BR", "Rio de Janeiro", "Past due: owes for extra work"),
    SAM("Sam", "Whitfield", "Whitfield & Sons", "starter", "GB", "Leeds", "Suspended: reads and pays, nothing else"),
    CARLA("Carla", "Jensen", "Jensen Books", "starter", "US", "Portland", "Cancelled: reads and exports");

    /** Good for every person of the demo world. */
    public static final String PASSWORD = "tally-stick-demo";

    private final String firstName;
    private final String lastName;
    private final String accountName;
    private final String plan;
    private final String country;
    private final String city;
    private final String story;

    DemoPerson(
            String firstName,
            String lastName,
            String accountName,
            String plan,
            String country,
            String city,
            String story) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.accountName = accountName;
        this.plan = plan;
        this.country = country;
        this.city = city;
        this.story = story;
    }

    public String email() {
        return firstName.toLowerCase(java.util.Locale.ROOT) + "@tallystick.test";
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    /** What can be seen with this person's eyes. */
    public String story() {
        return story;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    Optional<String> accountName() {
        return Optional.of(accountName).filter(name -> !name.isEmpty());
    }

    String plan() {
        return plan;
    }

    String country() {
        return country;
    }

    Optional<String> city() {
        return Optional.of(city).filter(name -> !name.isEmpty());
    }
}
