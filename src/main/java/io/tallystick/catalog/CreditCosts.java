package io.tallystick.catalog;

import static io.tallystick.catalog.CatalogProblem.UNKNOWN_OPERATION;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What operations cost in credits, where the operator has set no price of their own. */
@Service
public class CreditCosts {

    private static final Map<String, CreditCost> BUILT_IN = builtIn(
            cost("ai_response", "response", "1"),
            cost("chat_message", "message", "1"),
            cost("assessment", "assessment", "5"),
            cost("document_upload", "document", "2"),
            cost("storage_gb", "gigabyte_month", "10"),
            cost("clustering", "keyword", "0.1"),
            cost("idea_generation", "idea", "2"),
            cost("content_generation", "100_words", "1"),
            cost("image_prompt_extraction", "article", "2"),
            cost("image_generation", "image", "5"),
            cost("linking", "article", "8"),
            cost("optimization", "200_words", "1"));

    /** What one unit of an operation costs. Refuses {@code unknown_operation} at field {@code operation}. */
    public CreditCost defaultCost(String operation) {
        var cost = BUILT_IN.get(operation);
        if (cost == null) {
            throw UNKNOWN_OPERATION.at("operation", "operation", operation);
        }
        return cost;
    }

    /** Every built-in price, in the order in which they are shown. */
    public List<CreditCost> defaults() {
        return List.copyOf(BUILT_IN.values());
    }

    private static CreditCost cost(String operation, String unit, String credits) {
        return new CreditCost(operation, unit, AssetAmount.exactly(new BigDecimal(credits), Credits.CREDITS));
    }

    private static Map<String, CreditCost> builtIn(CreditCost... costs) {
        var byOperation = new LinkedHashMap<String, CreditCost>();
        for (var cost : costs) {
            byOperation.put(cost.operation(), cost);
        }
        return byOperation;
    }
}
